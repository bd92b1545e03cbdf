package readout.render;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import readout.document.Document;
import readout.review.Item;
import readout.review.Recall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/// An errata for a program: format `readout.errata/1`.
final class ErrataJson {
    private ErrataJson() {}

    static byte[] of(Recall recall) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(JsonRenderer.lines());
            write(json, recall);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("text that is not Unicode can not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Recall recall) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "readout.errata/1");
        json.writeStringField("kind", recall.act().kind().name());
        json.writeStringField("reason", recall.act().reason());
        json.writeStringField("by", recall.entry().signature().reviewer());
        json.writeStringField("time", recall.entry().signature().time().toString());
        json.writeObjectFieldStart("journal");
        json.writeNumberField("entry", recall.entry().sequence());
        json.writeStringField("sha256", recall.entry().hash());
        json.writeEndObject();
        document(json, "document", recall.document());
        Document replacement = recall.replacement();
        if (replacement != null) {
            document(json, "replacement", replacement);
        }
        json.writeArrayFieldStart("sentences");
        for (Recall.Fallen fallen : recall.sentences()) {
            sentence(json, fallen);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void document(JsonGenerator json, String name, Document document)
            throws IOException {
        LocalDate published = document.published().date();
        json.writeObjectFieldStart(name);
        json.writeStringField("title", document.title());
        json.writeStringField("origin", document.origin());
        json.writeStringField("published", published == null ? null : published.toString());
        json.writeStringField("sha256", document.id().sha256());
        json.writeEndObject();
    }

    private static void sentence(JsonGenerator json, Recall.Fallen fallen) throws IOException {
        json.writeStartObject();
        json.writeStringField("series", fallen.printing().series());
        json.writeNumberField("number", fallen.printing().number());
        json.writeStringField("period", fallen.printing().period().name());
        json.writeStringField("title", fallen.printing().title());
        json.writeArrayFieldStart("revisions");
        for (int revision : fallen.revisions()) {
            json.writeNumber(revision);
        }
        json.writeEndArray();
        json.writeStringField("id", fallen.item().id());
        json.writeStringField("text", fallen.item().text());
        json.writeStringField("actor", fallen.item().actor());
        json.writeStringField("theme", fallen.item().theme());
        json.writeBooleanField("stands", fallen.stands());
        json.writeStringField("why", fallen.why());
        json.writeNumberField("otherPassages", fallen.others());
        json.writeArrayFieldStart("cited");
        for (Item.Cited cited : fallen.cited()) {
            json.writeStartObject();
            json.writeStringField("passage", "P" + cited.number());
            json.writeNumberField("start", cited.start());
            json.writeNumberField("end", cited.end());
            json.writeStringField("exact", cited.exact());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

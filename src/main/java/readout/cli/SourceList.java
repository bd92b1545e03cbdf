package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.document.Document;
import readout.document.PublicationDate;
import readout.library.Source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How `readout sources` prints, for people and for programs.
final class SourceList {
    private SourceList() {}

    /// Id, date and its basis, origin and title in one line.
    static String line(Source source, Map<Document.Id, PublicationDate> dates) {
        String line =
                switch (source) {
                    case Source.Kept kept -> {
                        PublicationDate date = date(kept, dates);
                        yield String.format(
                                Locale.ROOT,
                                "%s  %-10s %-9s  %s%s  %s%s",
                                kept.document().brief(),
                                date.date() == null ? "undated" : date.date(),
                                date.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                kept.origin(),
                                kept.isCurrent()
                                        ? ""
                                        : " (version " + kept.version() + ", replaced)",
                                kept.title(),
                                kept.warnings().isEmpty()
                                        ? ""
                                        : "  [partly read: "
                                                + String.join("; ", kept.warnings())
                                                + "]");
                    }
                    case Source.Rejected rejected ->
                            String.format(
                                    Locale.ROOT,
                                    "%-12s  %-20s  %s%s",
                                    "rejected",
                                    rejected.reason().toLowerCase(Locale.ROOT).replace('_', ' '),
                                    rejected.origin(),
                                    rejected.detail().isEmpty() ? "" : "  " + rejected.detail());
                };
        return Console.printable(line);
    }

    static String json(List<Source> sources, Map<Document.Id, PublicationDate> dates) {
        return Json.of(json -> {
            json.writeStartArray();
            for (Source source : sources) {
                json.writeStartObject();
                json.writeStringField("origin", source.origin());
                switch (source) {
                    case Source.Kept kept -> kept(json, kept, date(kept, dates));
                    case Source.Rejected rejected -> {
                        json.writeStringField("outcome", "REJECTED");
                        json.writeStringField("reason", rejected.reason());
                        json.writeStringField("detail", rejected.detail());
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void kept(JsonGenerator json, Source.Kept kept, PublicationDate date)
            throws IOException {
        json.writeStringField("outcome", kept.warnings().isEmpty() ? "READ" : "PARTLY_READ");
        json.writeStringField("sha256", kept.document().sha256());
        json.writeNumberField("version", kept.version());
        json.writeBooleanField("current", kept.isCurrent());
        json.writeStringField("title", kept.title());
        json.writeStringField("publisher", kept.publisher());
        json.writeStringField("published", date.date() == null ? null : date.date().toString());
        json.writeStringField("dateBasis", date.basis().name());
        json.writeStringField("dateEvidence", date.evidence());
        json.writeArrayFieldStart("warnings");
        for (String warning : kept.warnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
    }

    /// What the whole corpus says of the date; of a replaced version, what it says itself.
    private static PublicationDate date(Source.Kept kept, Map<Document.Id, PublicationDate> dates) {
        return dates.getOrDefault(kept.document(), kept.published());
    }
}

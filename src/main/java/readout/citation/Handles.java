package readout.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import readout.statement.Statement;
import readout.text.Sha256;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names under which one call shows pieces and statements to a model.
///
/// They are made from all that the call shows, so that a call repeated is the same call, while a
/// source that tries to name a passage in its text can not know the name.
record Handles(Map<String, Piece> pieces, Map<String, Statement> statements) {
    private static final int DIGITS = 8;

    static Handles of(String task, List<Piece> pieces) {
        StringBuilder all = new StringBuilder(task);
        for (Piece piece : pieces) {
            all.append('\n').append(piece.about());
            for (Statement statement : piece.statements()) {
                all.append('\n')
                        .append(statement.passage().document().sha256())
                        .append(statement.text());
            }
        }
        String salt = Sha256.of(all.toString());
        Map<String, Piece> named = new LinkedHashMap<>();
        Map<String, Statement> shown = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            named.put("t" + digits(salt + " piece " + named.size()), piece);
            for (Statement statement : piece.statements()) {
                shown.put("p" + digits(salt + " statement " + shown.size()), statement);
            }
        }
        return new Handles(named, shown);
    }

    /// The pieces as JSON, in which no text can end its own quotation.
    String data() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Map.Entry<String, Piece> entry : pieces.entrySet()) {
                json.writeStartObject();
                json.writeStringField("piece", entry.getKey());
                json.writeStringField("about", entry.getValue().about());
                json.writeArrayFieldStart("passages");
                for (Statement statement : entry.getValue().statements()) {
                    json.writeStartObject();
                    json.writeStringField("passage", handle(statement));
                    json.writeStringField("actor", statement.actor().name());
                    json.writeStringField("date", statement.date().toString());
                    json.writeStringField("words", statement.quoted());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private String handle(Statement statement) {
        return statements.entrySet().stream()
                .filter(entry -> entry.getValue().equals(statement))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String digits(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}

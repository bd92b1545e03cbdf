package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.document.Corpus;
import readout.document.Document;
import readout.statement.Statement;
import readout.text.Span;

import java.io.IOException;

/// How one statement is shown: its day, its words and where they stand, in Unicode code points as
/// in an issue.
final class Quotation {
    private final Statement statement;
    private final Document document;
    private final Span place;

    Quotation(Statement statement, Corpus corpus) {
        this.statement = statement;
        this.document = corpus.document(statement.passage().document());
        this.place = statement.passage().span().inCodePoints(document.text());
    }

    String line() {
        return Console.printable(
                statement.date()
                        + "  "
                        + statement.quoted()
                        + "  ["
                        + document.id().brief()
                        + " "
                        + document.origin()
                        + " "
                        + place.start()
                        + "-"
                        + place.end()
                        + "]");
    }

    /// @param theme the id of the theme it is on; empty for none
    void write(JsonGenerator json, String theme) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", statement.date().toString());
        json.writeStringField("actor", statement.actor().name());
        json.writeStringField("theme", theme.isEmpty() ? null : theme);
        json.writeStringField("speech", statement.attribution().speech().name());
        json.writeStringField("text", statement.text());
        json.writeStringField("document", document.id().sha256());
        json.writeStringField("origin", document.origin());
        json.writeNumberField("start", place.start());
        json.writeNumberField("end", place.end());
        json.writeEndObject();
    }
}

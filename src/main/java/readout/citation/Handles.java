package readout.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import readout.statement.Statement;
import readout.text.Sha256;
import readout.text.VisibleText;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The names under which one call shows pieces and statements to a model.
///
/// They are made from all that the call shows, so that a call repeated is the same call, while a
/// source that tries to name a passage in its text can not know the name.
final class Handles {
    private static final int DIGITS = 8;

    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Map<String, Statement>> ofPieces = new LinkedHashMap<>();

    private Handles() {}

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
        Handles handles = new Handles();
        for (Piece piece : pieces) {
            String name = "t" + digits(salt + " piece " + handles.pieces.size());
            handles.pieces.put(name, piece);
            Map<String, Statement> shown = new LinkedHashMap<>();
            for (Statement statement : piece.statements()) {
                int count = handles.statements.size() + shown.size();
                shown.put("p" + digits(salt + " statement " + count), statement);
            }
            handles.statements.putAll(shown);
            handles.ofPieces.put(name, shown);
        }
        return handles;
    }

    /// By their names, in order.
    Map<String, Piece> pieces() {
        return pieces;
    }

    /// All that were shown, one as often as it was.
    List<Statement> statements() {
        return new ArrayList<>(statements.values());
    }

    boolean holds(String passage) {
        return statements.containsKey(passage);
    }

    Statement statement(String passage) {
        return Objects.requireNonNull(statements.get(passage));
    }

    /// The words of a statement as a model sees them: those that a reader of it sees.
    static String shown(Statement statement) {
        return VisibleText.of(statement.quoted());
    }

    /// All pieces as JSON, in which no text can end its own quotation.
    String data() {
        return data(pieces.keySet());
    }

    /// The same of some of the pieces, by their names, in the order of all.
    String data(Set<String> some) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Map.Entry<String, Piece> entry : pieces.entrySet()) {
                if (some.contains(entry.getKey())) {
                    write(entry.getKey(), entry.getValue(), json);
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void write(String name, Piece piece, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("piece", name);
        json.writeStringField("about", piece.about());
        json.writeArrayFieldStart("passages");
        for (Map.Entry<String, Statement> shown :
                ofPieces.getOrDefault(name, Map.of()).entrySet()) {
            Statement statement = shown.getValue();
            json.writeStartObject();
            json.writeStringField("passage", shown.getKey());
            json.writeStringField("kind", "quoted data");
            json.writeStringField("actor", statement.actor().name());
            json.writeStringField("date", statement.date().toString());
            json.writeStringField("words", shown(statement));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String digits(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}

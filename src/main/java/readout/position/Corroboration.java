package readout.position;

import readout.document.Document;
import readout.statement.Statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Statements of several documents that say the same in nearly the same words.
///
/// @param lead the one that most of the others are like
/// @param statements the lead first, then the others, most like it first
public record Corroboration(Statement lead, List<Statement> statements) {
    public Corroboration {
        statements = List.copyOf(statements);
        if (statements.isEmpty() || !statements.getFirst().equals(lead)) {
            throw new IllegalArgumentException("a corroboration begins with its lead");
        }
    }

    public Set<Document.Id> documents() {
        return statements.stream()
                .map(statement -> statement.passage().document())
                .collect(Collectors.toSet());
    }
}

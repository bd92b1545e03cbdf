package readout.citation;

import readout.statement.Statement;

import java.util.List;

/// A sentence that we or a model wrote, before it is checked, with the statements it rests on.
public record Claim(String text, List<Statement> evidence) {
    public Claim {
        evidence = List.copyOf(evidence);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a claim says something");
        }
    }
}

package readout.citation;

import readout.document.Passage;
import readout.statement.Statement;
import readout.text.Sha256;
import readout.text.Span;

import java.util.List;

/// A sentence that may be printed: a claim with at least one statement as evidence, and a verdict
/// that lets it through.
public record CitedSentence(String text, List<Statement> evidence, Verdict verdict) {
    private static final int ID_DIGITS = 12;

    public CitedSentence {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a printed sentence carries a citation: " + text);
        }
        if (!verdict.prints()) {
            throw new IllegalArgumentException("not supported, not printed: " + text);
        }
    }

    public List<Passage> passages() {
        return evidence.stream().map(Statement::passage).toList();
    }

    /// Where the words stand that a reviewer must see, in order, none touching another; empty where
    /// the passages carry all of the sentence.
    public List<Span> doubts() {
        return verdict instanceof Verdict.PartlySupported partly
                ? Doubts.of(text, partly.doubtful())
                : List.of();
    }

    /// The same for the same words on the same passages, in every issue: what a reviewer decided on
    /// it can be found again. It is made from words only, so that it can be made again from the
    /// evidence of a printed issue.
    public String id() {
        StringBuilder content = new StringBuilder(text);
        for (Passage passage : passages()) {
            content.append('\n')
                    .append(passage.document().sha256())
                    .append(' ')
                    .append(passage.text());
        }
        return "s" + Sha256.of(content.toString()).substring(0, ID_DIGITS);
    }
}

package readout.library;

import org.jspecify.annotations.Nullable;

import readout.document.Document;

import java.util.List;

/// What became of one thing that was added, at the time it was added.
///
/// @param sequence in the order of adding, from 1
/// @param document null exactly where it was rejected
/// @param reason why it was rejected, a name from the closed list of reading; null otherwise
/// @param remarks warnings of a partly read document, the detail of a rejection; else empty
public record LedgerEntry(
        long sequence,
        String origin,
        Outcome outcome,
        Document.@Nullable Id document,
        @Nullable String reason,
        List<String> remarks) {

    public enum Outcome {
        READ,
        PARTLY_READ,
        REJECTED
    }

    public LedgerEntry {
        remarks = List.copyOf(remarks);
        boolean rejected = outcome == Outcome.REJECTED;
        if ((document == null) != rejected || (reason != null) != rejected) {
            throw new IllegalArgumentException("a rejection has a reason and no document");
        }
    }

    /// Whether it tells the same of the same origin, whenever that was.
    boolean says(LedgerEntry other) {
        return new LedgerEntry(other.sequence, origin, outcome, document, reason, remarks)
                .equals(other);
    }
}

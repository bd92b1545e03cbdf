package readout.library;

import readout.document.Document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// When each document came into the library, on the scale of its ledger.
///
/// @param first the number of the ledger entry by which each document came first
/// @param mark the number of the last entry; zero when nothing was ever added
public record Arrivals(Map<Document.Id, Long> first, long mark) {
    public Arrivals {
        first = Map.copyOf(first);
    }

    static Arrivals of(Transaction transaction) {
        Map<Document.Id, Long> first = new HashMap<>();
        transaction.rows(
                "select sha256, min(entry) from version"
                        + " join document on document.number = version.document group by sha256",
                row -> first.put(new Document.Id(row.getString(1)), row.getLong(2)) == null);
        long mark =
                transaction
                        .row("select coalesce(max(sequence), 0) from entry", row -> row.getLong(1))
                        .orElse(0L);
        return new Arrivals(first, mark);
    }

    /// The documents that came after one mark and not after the other.
    ///
    /// @param after exclusive
    /// @param until inclusive
    public Set<Document.Id> between(long after, long until) {
        return first.entrySet().stream()
                .filter(entry -> entry.getValue() > after && entry.getValue() <= until)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

package readout.briefing;

import readout.library.Seal;
import readout.library.Transaction;
import readout.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows that go with a revision: what it was made under, and what its positions printed. They
/// are replaced when the same bytes are made again under other conditions.
final class ImprintStore {
    private final Transaction transaction;

    ImprintStore(Transaction transaction) {
        this.transaction = transaction;
    }

    void put(Issue issue, Imprint imprint) {
        int revision = issue.sequence();
        transaction.change("delete from imprint where revision = ?", revision);
        transaction.change(
                "insert into imprint values (?, ?, ?, ?)",
                revision,
                imprint.mark(),
                imprint.fingerprint(),
                Seal.of(revision, imprint.mark(), imprint.fingerprint()));
        imprint.files()
                .forEach((format, sha256) -> {
                    transaction.change(
                            "delete from imprint_file where revision = ? and format = ?",
                            revision,
                            format);
                    transaction.change(
                            "insert into imprint_file values (?, ?, ?, ?)",
                            revision,
                            format,
                            sha256,
                            Seal.of(revision, format, sha256));
                });
    }

    Optional<Imprint> imprint(Issue issue) {
        Map<String, String> files = new HashMap<>();
        transaction.rows(
                "select format, sha256 from imprint_file where revision = ?",
                row -> files.put(row.getString(1), row.getString(2)) == null,
                issue.sequence());
        return transaction.row(
                "select mark, fingerprint from imprint where revision = ?",
                row -> new Imprint(row.getLong(1), row.getString(2), files),
                issue.sequence());
    }

    void put(Issue issue, List<Printed.Line> lines) {
        int revision = issue.sequence();
        transaction.change("delete from printed where revision = ?", revision);
        for (int i = 0; i < lines.size(); i++) {
            Printed.Line line = lines.get(i);
            int start = line.span().start();
            int end = line.span().end();
            transaction.change(
                    "insert into printed values (?, ?, ?, ?, ?, ?, ?, ?)",
                    revision,
                    i,
                    line.actor(),
                    line.document(),
                    start,
                    end,
                    line.words(),
                    Seal.of(revision, i, line.actor(), line.document(), start, end, line.words()));
        }
    }

    Printed printed(List<Issue> issues) {
        return new Printed(issues.stream().flatMap(issue -> lines(issue).stream()).toList());
    }

    List<Printed.Line> lines(Issue issue) {
        return transaction.rows(
                "select * from printed where revision = ? order by position",
                row ->
                        new Printed.Line(
                                row.getString("actor"),
                                row.getString("document"),
                                new Span(row.getInt("first"), row.getInt("until")),
                                row.getString("words")),
                issue.sequence());
    }
}

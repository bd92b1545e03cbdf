package readout.library;

import org.jspecify.annotations.Nullable;

import readout.document.Document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What became of all that was added: an entry for each outcome, a version for each change of an
/// origin's bytes.
final class Ledger {
    static final String TABLES =
            """
            create table entry (
                sequence integer primary key,
                origin text not null,
                outcome text not null,
                document integer references document,
                reason text,
                seal text not null,
                check ((document is null) = (outcome = 'REJECTED')),
                check ((reason is null) = (outcome != 'REJECTED'))
            ) strict;
            create index entry_by_origin on entry (origin);
            create table remark (
                entry integer not null references entry,
                position integer not null,
                remark text not null,
                seal text not null,
                primary key (entry, position)
            ) strict, without rowid;
            create table version (
                origin text not null,
                number integer not null,
                document integer not null references document,
                entry integer not null references entry,
                seal text not null,
                primary key (origin, number)
            ) strict, without rowid;
            create index version_by_document on version (document);
            """;
    static final List<String> SEALS =
            List.of(
                    """
                    select 'entry ' || sequence, sequence, origin, outcome, document, reason,
                        (select count(*) from remark where entry = sequence), seal
                    from entry
                    """,
                    "select 'remark of entry ' || entry, entry, position, remark, seal from remark",
                    """
                    select 'version ' || number || ' of ' || origin, origin, number, document,
                        entry, seal
                    from version
                    """);

    private static final String ENTRY =
            "select entry.*, sha256 from entry left join document on document.number = document";
    private static final String LAST_OF_ORIGIN =
            " where entry.sequence = (select max(sequence) from entry as other where other.origin ="
                    + " entry.origin)";

    private final Transaction transaction;

    Ledger(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Whether the origin was last read, not rejected, and from these bytes.
    boolean holds(String origin, Document.Id id) {
        return last(origin).map(last -> id.equals(last.document())).orElse(false);
    }

    /// Notes that the origin was read.
    ///
    /// @param row the number of the row that holds the document
    DocumentStore.Added read(Document document, long row, List<String> warnings) {
        String origin = document.origin();
        LedgerEntry.Outcome outcome =
                warnings.isEmpty() ? LedgerEntry.Outcome.READ : LedgerEntry.Outcome.PARTLY_READ;
        long entry =
                append(
                        new LedgerEntry(next(), origin, outcome, document.id(), null, warnings),
                        row);
        Optional<long[]> newest =
                transaction.row(
                        "select number, document from version where origin = ?"
                                + " order by number desc limit 1",
                        version -> new long[] {version.getLong(1), version.getLong(2)},
                        origin);
        if (newest.isPresent() && newest.get()[1] == row) {
            return DocumentStore.Added.ALREADY;
        }
        long number = newest.map(version -> version[0]).orElse(0L) + 1;
        transaction.change(
                "insert into version values (?, ?, ?, ?, ?)",
                origin,
                number,
                row,
                entry,
                Seal.of(origin, number, row, entry));
        return newest.isEmpty() ? DocumentStore.Added.NEW : DocumentStore.Added.NEW_VERSION;
    }

    /// Notes that the origin could not be read, and gives the number of the entry that says so.
    long reject(String origin, String reason, String detail) {
        LedgerEntry.Outcome outcome = LedgerEntry.Outcome.REJECTED;
        return append(
                new LedgerEntry(next(), origin, outcome, null, reason, List.of(detail)), null);
    }

    List<LedgerEntry> entries() {
        return transaction.rows(ENTRY + " order by sequence", this::entry);
    }

    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        sources.addAll(
                transaction.rows(
                        """
                        select version.origin, version.number as version, entry, sha256, size,
                            title, publisher, published, basis, evidence,
                            version.number = (select max(number) from version as other
                                where other.origin = version.origin) as is_current
                        from version join document on document.number = version.document
                        order by version.origin, version.number
                        """,
                        this::kept));
        for (LedgerEntry entry : transaction.rows(ENTRY + LAST_OF_ORIGIN, this::entry)) {
            if (entry.reason() != null) {
                sources.add(
                        new Source.Rejected(
                                entry.origin(),
                                entry.reason(),
                                String.join("; ", entry.remarks())));
            }
        }
        // The sort is stable: the versions of an origin stay before its rejection.
        sources.sort(Comparator.comparing(Source::origin));
        return List.copyOf(sources);
    }

    private Optional<LedgerEntry> last(String origin) {
        return transaction.row(
                ENTRY + " where entry.origin = ? order by sequence desc limit 1",
                this::entry,
                origin);
    }

    private long next() {
        return transaction
                        .row("select coalesce(max(sequence), 0) from entry", row -> row.getLong(1))
                        .orElseThrow()
                + 1;
    }

    /// Adds the entry unless the last of its origin says the same, and gives the number of the one
    /// that stands.
    private long append(LedgerEntry entry, @Nullable Long row) {
        Optional<LedgerEntry> last = last(entry.origin());
        if (last.isPresent() && last.get().says(entry)) {
            return last.get().sequence();
        }
        transaction.change(
                "insert into entry values (?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.origin(),
                entry.outcome().name(),
                row,
                entry.reason(),
                Seal.of(
                        entry.sequence(),
                        entry.origin(),
                        entry.outcome().name(),
                        row,
                        entry.reason(),
                        entry.remarks().size()));
        for (int i = 0; i < entry.remarks().size(); i++) {
            String remark = entry.remarks().get(i);
            transaction.change(
                    "insert into remark values (?, ?, ?, ?)",
                    entry.sequence(),
                    i,
                    remark,
                    Seal.of(entry.sequence(), i, remark));
        }
        return entry.sequence();
    }

    private LedgerEntry entry(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        long sequence = row.getLong("sequence");
        return new LedgerEntry(
                sequence,
                row.getString("origin"),
                LedgerEntry.Outcome.valueOf(row.getString("outcome")),
                sha256 == null ? null : new Document.Id(sha256),
                row.getString("reason"),
                remarks(sequence));
    }

    private Source.Kept kept(ResultSet row) throws SQLException {
        return new Source.Kept(
                row.getString("origin"),
                row.getInt("version"),
                row.getBoolean("is_current"),
                new Document.Id(row.getString("sha256")),
                row.getLong("size"),
                row.getString("title"),
                row.getString("publisher"),
                DocumentRows.published(row),
                remarks(row.getLong("entry")));
    }

    private List<String> remarks(long entry) {
        return transaction.rows(
                "select remark from remark where entry = ? order by position",
                row -> row.getString(1),
                entry);
    }
}

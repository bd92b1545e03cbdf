package readout.briefing;

import readout.document.Period;
import readout.library.Library;
import readout.library.LibraryException;
import readout.library.Schema;
import readout.library.Seal;
import readout.library.Transaction;
import readout.text.Sha256;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The past issues: the bytes of each briefing.json as they were written, one issue for each
/// period. An issue that is written again replaces its last revision, which is kept.
public final class ArchiveStore {
    public static final Schema SCHEMA =
            new Schema(
                    "archive",
                    List.of(
                            """
                            create table issue (
                                number integer primary key,
                                first_day text not null,
                                until text not null,
                                seal text not null,
                                unique (first_day, until)
                            ) strict;
                            create table revision (
                                sequence integer primary key,
                                issue integer not null references issue,
                                number integer not null,
                                title text not null,
                                sha256 text not null check (length(sha256) = 64),
                                seal text not null,
                                json blob not null,
                                unique (issue, number)
                            ) strict;
                            """),
                    List.of(
                            "select 'issue ' || number, number, first_day, until, seal from issue",
                            """
                            select 'revision ' || number || ' of issue ' || issue,
                                sequence, issue, number, title, sha256, json, seal
                            from revision
                            """));

    private static final String REVISIONS =
            """
            select issue.number as issue, first_day, until, title, revision.number as revision,
                sequence, sha256
            from revision join issue on issue.number = revision.issue
            """;
    private static final String IS_NEWEST =
            " revision.number = (select max(number) from revision as other"
                    + " where other.issue = revision.issue) ";

    private final Library library;

    public ArchiveStore(Library library) {
        this.library = library;
    }

    /// The newest revision of each issue, in the order of (first day, last day) of their periods.
    public List<Issue> issues() {
        return library.read(transaction ->
                transaction.rows(
                        REVISIONS + "where" + IS_NEWEST + "order by first_day, until",
                        ArchiveStore::issue));
    }

    /// The newest revision of the issue of exactly this period.
    public Optional<Issue> issue(Period period) {
        return library.read(transaction -> newest(transaction, period));
    }

    /// All revisions of the issue of exactly this period, first to newest.
    public List<Issue> revisions(Period period) {
        return library.read(transaction ->
                transaction.rows(
                        REVISIONS + "where first_day = ? and until = ? order by revision.number",
                        ArchiveStore::issue,
                        period.from().toString(),
                        period.until().toString()));
    }

    /// Of the issues that end by the time the period begins, the newest revision of the one that
    /// ends last; of two that end together, the one that begins later.
    public Optional<Issue> latestBefore(Period period) {
        return library.read(transaction ->
                transaction.row(
                        REVISIONS
                                + "where until <= ? and"
                                + IS_NEWEST
                                + "order by until desc, first_day desc limit 1",
                        ArchiveStore::issue,
                        period.from().toString()));
    }

    /// The bytes of its briefing.json.
    ///
    /// @throws LibraryException if they are not in this library or were changed
    public byte[] json(Issue issue) {
        byte[] json =
                library.read(transaction ->
                                transaction.row(
                                        "select json from revision where sequence = ?",
                                        row -> row.getBytes(1),
                                        issue.sequence()))
                        .orElse(new byte[0]);
        if (!Sha256.of(json).equals(issue.sha256())) {
            throw new LibraryException(
                    "revision "
                            + issue.revision()
                            + " of issue "
                            + issue.number()
                            + " is not in the library "
                            + library.directory()
                            + " as it was kept: `readout doctor` says more");
        }
        return json;
    }

    /// Keeps an issue; the same title and bytes as its newest revision make no new one.
    ///
    /// @return the revision that stands now
    public Issue save(Period period, String title, byte[] json) {
        String sha256 = Sha256.of(json);
        return library.write(transaction -> {
            Optional<Issue> newest = newest(transaction, period);
            if (newest.isPresent()
                    && newest.get().sha256().equals(sha256)
                    && newest.get().title().equals(title)) {
                return newest.get();
            }
            int number = newest.map(Issue::number).orElseGet(() -> open(transaction, period));
            int revision = newest.map(Issue::revision).orElse(0) + 1;
            int sequence = next(transaction, "select max(sequence) from revision");
            transaction.change(
                    "insert into revision values (?, ?, ?, ?, ?, ?, ?)",
                    sequence,
                    number,
                    revision,
                    title,
                    sha256,
                    Seal.of(sequence, number, revision, title, sha256, json),
                    json);
            return new Issue(number, period, title, revision, sequence, sha256);
        });
    }

    private static int open(Transaction transaction, Period period) {
        int number = next(transaction, "select max(number) from issue");
        String from = period.from().toString();
        String until = period.until().toString();
        transaction.change(
                "insert into issue values (?, ?, ?, ?)",
                number,
                from,
                until,
                Seal.of(number, from, until));
        return number;
    }

    private static int next(Transaction transaction, String largest) {
        return transaction.row(largest, row -> row.getInt(1)).orElse(0) + 1;
    }

    private static Optional<Issue> newest(Transaction transaction, Period period) {
        return transaction.row(
                REVISIONS + "where first_day = ? and until = ? and" + IS_NEWEST,
                ArchiveStore::issue,
                period.from().toString(),
                period.until().toString());
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                row.getInt("issue"),
                new Period(
                        LocalDate.parse(row.getString("first_day")),
                        LocalDate.parse(row.getString("until"))),
                row.getString("title"),
                row.getInt("revision"),
                row.getInt("sequence"),
                row.getString("sha256"));
    }
}

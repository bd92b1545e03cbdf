package readout.briefing;

import readout.document.Period;
import readout.library.Library;
import readout.library.LibraryException;
import readout.library.Schema;
import readout.library.Seal;
import readout.library.Transaction;
import readout.text.Sha256;
import readout.theme.ThemeStore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// The past issues of one series: the bytes of each briefing.json as they were written, one issue
/// for each period. An issue that is written again replaces its last revision, which is kept.
public final class ArchiveStore {
    public static final Schema SCHEMA = ArchiveTables.SCHEMA;

    private static final String REVISIONS =
            """
            select issue.number as id, coalesce(numbered.series, '') as series,
                coalesce(numbered.number, issue.number) as issue_number, first_day, until, title,
                revision.number as revision, sequence, sha256
            from revision join issue on issue.number = revision.issue
                left join numbered on numbered.issue = issue.number
            """;
    private static final String IS_NEWEST =
            " revision.number = (select max(number) from revision as other"
                    + " where other.issue = revision.issue) ";
    private static final String OF_SERIES = " coalesce(numbered.series, '') = ? ";

    private final Library library;
    private final String series;

    /// The series of the issues that have no definition.
    public ArchiveStore(Library library) {
        this(library, "");
    }

    public ArchiveStore(Library library, String series) {
        this.library = library;
        this.series = series;
    }

    /// The newest revision of each issue of every series, in the order of (series, number).
    public static List<Issue> all(Library library) {
        return library.read(transaction ->
                transaction.rows(
                        REVISIONS + "where" + IS_NEWEST + "order by series, issue_number",
                        ArchiveStore::issue));
    }

    /// Every revision of every issue of every series, in the order of (series, number, revision).
    public static List<Issue> everyRevision(Library library) {
        return library.read(transaction ->
                transaction.rows(
                        REVISIONS + "order by series, issue_number, revision",
                        ArchiveStore::issue));
    }

    /// The newest revision of each issue, in the order of (first day, last day) of their periods.
    public List<Issue> issues() {
        return library.read(transaction ->
                transaction.rows(
                        REVISIONS
                                + "where"
                                + OF_SERIES
                                + "and"
                                + IS_NEWEST
                                + "order by first_day, until",
                        ArchiveStore::issue,
                        series));
    }

    /// The newest revision of the issue of exactly this period.
    public Optional<Issue> issue(Period period) {
        return library.read(transaction -> newest(transaction, period));
    }

    /// All revisions of the issue of exactly this period, first to newest.
    public List<Issue> revisions(Period period) {
        return library.read(transaction ->
                transaction.rows(
                        REVISIONS
                                + "where"
                                + OF_SERIES
                                + "and first_day = ? and until = ? order by revision.number",
                        ArchiveStore::issue,
                        series,
                        period.from().toString(),
                        period.until().toString()));
    }

    /// Of the issues that end by the time the period begins, the newest revision of the one that
    /// ends last; of two that end together, the one that begins later. Issues first written after
    /// that of the period do not count, so that the answer stays the same for it.
    public Optional<Issue> latestBefore(Period period) {
        int own = numberOf(period);
        return issues().stream()
                .filter(issue -> !issue.period().until().isAfter(period.from()))
                .filter(issue -> issue.number() < own)
                .reduce((one, other) ->
                        other.period().until().isBefore(one.period().until()) ? one : other);
    }

    /// The number of the issue of this period, or the one it would get.
    public int numberOf(Period period) {
        return library.read(transaction ->
                newest(transaction, period)
                        .map(Issue::number)
                        .orElseGet(() -> nextNumber(transaction)));
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
        return library.write(transaction -> save(transaction, period, title, json));
    }

    /// Keeps an issue with what it was made under, what it prints and its themes, all or nothing.
    ///
    /// @return the revision that stands now
    public Issue save(Briefing briefing, byte[] json, Imprint imprint) {
        return library.write(transaction -> {
            Issue issue = save(transaction, briefing.period(), briefing.title(), json);
            ImprintStore rows = new ImprintStore(transaction);
            rows.put(issue, imprint);
            rows.put(issue, Printed.in(briefing));
            ThemeStore.put(
                    transaction,
                    series,
                    briefing.period(),
                    briefing.lineage(),
                    briefing.sections().stream()
                            .map(section -> section.theme().id())
                            .collect(Collectors.toSet()));
            return issue;
        });
    }

    /// Keeps another revision of an issue, made from one that is kept and not from documents: what
    /// that one was made under and what it printed go with it.
    ///
    /// @param from a revision of the issue
    /// @param files the SHA-256 of each file of the new revision by its name
    /// @param also what is done with the new revision, all or nothing with it; it is not done where
    ///   the newest revision has these very bytes
    /// @return the revision that stands now
    public Issue revise(
            Issue from,
            byte[] json,
            Map<String, String> files,
            BiConsumer<Transaction, Issue> also) {
        return library.write(transaction -> {
            Optional<Issue> newest = newest(transaction, from.period());
            Issue issue = save(transaction, from.period(), from.title(), json);
            ImprintStore rows = new ImprintStore(transaction);
            rows.imprint(from)
                    .ifPresent(imprint ->
                            rows.put(
                                    issue,
                                    new Imprint(imprint.mark(), imprint.fingerprint(), files)));
            if (newest.isEmpty() || !newest.get().equals(issue)) {
                rows.put(issue, rows.lines(from));
                also.accept(transaction, issue);
            }
            return issue;
        });
    }

    /// What the revision was made under, where that is known.
    public Optional<Imprint> imprint(Issue issue) {
        return library.read(transaction -> new ImprintStore(transaction).imprint(issue));
    }

    /// What the positions of these issues printed.
    public Printed printed(List<Issue> issues) {
        return library.read(transaction -> new ImprintStore(transaction).printed(issues));
    }

    private Issue save(Transaction transaction, Period period, String title, byte[] json) {
        String sha256 = Sha256.of(json);
        Optional<Issue> newest = newest(transaction, period);
        if (newest.isPresent()
                && newest.get().sha256().equals(sha256)
                && newest.get().title().equals(title)) {
            return newest.get();
        }
        int number = newest.map(Issue::number).orElseGet(() -> nextNumber(transaction));
        int id =
                newest.map(issue -> row(transaction, issue))
                        .orElseGet(() -> open(transaction, period, number));
        int revision = newest.map(Issue::revision).orElse(0) + 1;
        int sequence = next(transaction, "select max(sequence) from revision");
        transaction.change(
                "insert into revision (sequence, issue, number, title, sha256, seal, json)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                sequence,
                id,
                revision,
                title,
                sha256,
                Seal.of(sequence, id, revision, title, sha256, json),
                json);
        return new Issue(series, number, period, title, revision, sequence, sha256);
    }

    private int open(Transaction transaction, Period period, int number) {
        int id = next(transaction, "select max(number) from issue");
        String from = period.from().toString();
        String until = period.until().toString();
        transaction.change(
                "insert into issue values (?, ?, ?, ?)", id, from, until, Seal.of(id, from, until));
        transaction.change(
                "insert into numbered values (?, ?, ?, ?)",
                id,
                series,
                number,
                Seal.of(id, series, number));
        return id;
    }

    private int nextNumber(Transaction transaction) {
        return transaction
                        .row(
                                "select max(coalesce(numbered.number, issue.number)) from issue"
                                        + " left join numbered on numbered.issue = issue.number"
                                        + " where"
                                        + OF_SERIES,
                                row -> row.getInt(1),
                                series)
                        .orElse(0)
                + 1;
    }

    private static int row(Transaction transaction, Issue issue) {
        return transaction
                .row(
                        "select issue from revision where sequence = ?",
                        row -> row.getInt(1),
                        issue.sequence())
                .orElseThrow();
    }

    private static int next(Transaction transaction, String largest) {
        return transaction.row(largest, row -> row.getInt(1)).orElse(0) + 1;
    }

    private Optional<Issue> newest(Transaction transaction, Period period) {
        return transaction.row(
                REVISIONS + "where" + OF_SERIES + "and first_day = ? and until = ? and" + IS_NEWEST,
                ArchiveStore::issue,
                series,
                period.from().toString(),
                period.until().toString());
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                row.getString("series"),
                row.getInt("issue_number"),
                new Period(
                        LocalDate.parse(row.getString("first_day")),
                        LocalDate.parse(row.getString("until"))),
                row.getString("title"),
                row.getInt("revision"),
                row.getInt("sequence"),
                row.getString("sha256"));
    }
}

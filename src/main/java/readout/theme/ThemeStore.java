package readout.theme;

import readout.document.Period;
import readout.library.Library;
import readout.library.Schema;
import readout.library.Seal;
import readout.library.Transaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The themes of each issue of one series, so that the next issue goes on from them.
public final class ThemeStore {
    public static final Schema SCHEMA =
            new Schema(
                    "theme",
                    List.of(
                            """
                            create table theme_run (
                                number integer primary key,
                                series text not null,
                                first_day text not null,
                                until text not null,
                                digest text not null check (length(digest) = 64),
                                seal text not null,
                                unique (series, first_day, until)
                            ) strict;
                            create table theme (
                                run integer not null references theme_run,
                                id text not null,
                                label text not null,
                                keywords text not null,
                                printed integer not null,
                                fates text not null,
                                places text not null,
                                seal text not null,
                                primary key (run, id)
                            ) strict;
                            """),
                    List.of(
                            """
                            select 'themes of ' || first_day || ' to ' || until, number, series,
                                first_day, until, digest, seal
                            from theme_run
                            """,
                            """
                            select 'theme ' || id, run, id, label, keywords, printed, fates,
                                places, seal
                            from theme
                            """));

    private final Library library;
    private final String series;

    /// @param series its name; empty for the issues that have no definition
    public ThemeStore(Library library, String series) {
        this.library = library;
        this.series = series;
    }

    /// One issue whose themes are kept.
    ///
    /// @param digest a hash of everything that is kept of it
    private record Run(int number, Period period, String digest) {}

    /// The series whose themes are kept, by name.
    public static List<String> series(Library library) {
        return library.read(transaction ->
                transaction.rows(
                        "select distinct series from theme_run order by series",
                        row -> row.getString(1)));
    }

    /// The issues with their themes, in the order of the days on which they end.
    public List<ThemeRun> runs() {
        return library.read(transaction ->
                runs(transaction, series).stream()
                        .map(run -> new ThemeRun(run.period(), entries(transaction, run)))
                        .toList());
    }

    /// The themes that the issues of these periods left. Of a period without an issue, or with one
    /// that a Readout wrote which kept no themes, nothing is known.
    public ThemeHistory left(Collection<Period> periods) {
        return library.read(transaction -> {
            List<EarlierTheme> live = new ArrayList<>();
            List<EarlierTheme> gone = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            List<Run> runs = runs(transaction, periods);
            for (Run run : runs.reversed()) {
                List<EarlierTheme> into = run.equals(runs.getLast()) ? live : gone;
                for (ThemeRun.Entry entry : entries(transaction, run)) {
                    if (seen.add(entry.id())) {
                        into.add(theme(transaction, run, entry));
                    }
                }
            }
            return new ThemeHistory(live, gone);
        });
    }

    /// A hash of what [#left] gives for these periods: while it stays the same, so does that.
    public String mark(Collection<Period> periods) {
        return library.read(transaction ->
                Seal.of(runs(transaction, periods).stream().map(Run::digest).toArray()));
    }

    /// The same for all issues.
    public String mark() {
        return library.read(transaction ->
                Seal.of(runs(transaction, series).stream().map(Run::digest).toArray()));
    }

    private List<Run> runs(Transaction transaction, Collection<Period> periods) {
        Set<Period> wanted = Set.copyOf(periods);
        return runs(transaction, series).stream()
                .filter(run -> wanted.contains(run.period()))
                .toList();
    }

    private static List<Run> runs(Transaction transaction, String series) {
        return transaction.rows(
                "select number, first_day, until, digest from theme_run where series = ?"
                        + " order by until, first_day",
                row ->
                        new Run(
                                row.getInt(1),
                                new Period(
                                        LocalDate.parse(row.getString(2)),
                                        LocalDate.parse(row.getString(3))),
                                row.getString(4)),
                series);
    }

    private static List<ThemeRun.Entry> entries(Transaction transaction, Run run) {
        return transaction.rows(
                "select id, label, printed, fates from theme where run = ? order by id",
                row ->
                        new ThemeRun.Entry(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3) != 0,
                                ThemeLines.fates(row.getString(4), row.getString(2))),
                run.number());
    }

    private static EarlierTheme theme(Transaction transaction, Run run, ThemeRun.Entry entry) {
        return transaction
                .row(
                        "select keywords, places from theme where run = ? and id = ?",
                        row ->
                                new EarlierTheme(
                                        entry.id(),
                                        entry.label(),
                                        row.getString(1).lines().toList(),
                                        ThemeLines.places(row.getString(2))),
                        run.number(),
                        entry.id())
                .orElseThrow();
    }

    /// Keeps the themes of an issue in the place of those that it had; the same again change
    /// nothing.
    ///
    /// @param series its name; empty for the issues that have no definition
    /// @param printed the ids of the themes on which the issue has a section
    public static void put(
            Transaction transaction,
            String series,
            Period period,
            Lineage lineage,
            Set<String> printed) {
        List<Object[]> rows = new ArrayList<>();
        Map<String, Theme> byId = new TreeMap<>();
        lineage.themes().themes().forEach(theme -> byId.put(theme.id(), theme));
        byId.forEach((id, theme) ->
                rows.add(
                        new Object[] {
                            id,
                            theme.label(),
                            String.join("\n", theme.keywords()),
                            printed.contains(id) ? 1 : 0,
                            ThemeLines.ofFates(theme, lineage.of(id)),
                            ThemeLines.ofPlaces(theme)
                        }));
        String digest = Seal.of(rows.stream().map(Seal::of).toArray());
        Optional<Run> before =
                runs(transaction, series).stream()
                        .filter(run -> run.period().equals(period))
                        .findFirst();
        if (before.filter(run -> run.digest().equals(digest)).isPresent()) {
            return;
        }
        int number = before.map(Run::number).orElseGet(() -> next(transaction));
        transaction.change("delete from theme where run = ?", number);
        transaction.change("delete from theme_run where number = ?", number);
        insert(
                transaction,
                "insert into theme_run values (?, ?, ?, ?, ?, ?)",
                number,
                series,
                period.from().toString(),
                period.until().toString(),
                digest);
        for (Object[] row : rows) {
            insert(
                    transaction,
                    "insert into theme values (?, ?, ?, ?, ?, ?, ?, ?)",
                    Stream.concat(Stream.of(number), Stream.of(row)).toArray());
        }
    }

    /// Inserts the values with their seal behind them.
    private static void insert(Transaction transaction, String sql, Object... values) {
        Object[] sealed = Arrays.copyOf(values, values.length + 1);
        sealed[values.length] = Seal.of(values);
        transaction.change(sql, sealed);
    }

    private static int next(Transaction transaction) {
        return transaction.row("select max(number) from theme_run", row -> row.getInt(1)).orElse(0)
                + 1;
    }
}

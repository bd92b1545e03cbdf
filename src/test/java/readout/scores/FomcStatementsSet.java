package readout.scores;

import readout.change.Change;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.Remembered;
import readout.index.BgeEmbedder;
import readout.index.Embedder;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.text.Normalizer;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;
import readout.theme.Themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Dated statements of one body (`yyyymmdd.txt`), each an issue of its own against all before it,
/// and what its interest rate did at each (`gold_rate_changes.csv`).
///
/// A moved range counts when old and new range both stand in the words cited. In the regular
/// statements, sentences that stood as they are in the one before must not be told as changed, and
/// those that stood in none of the three before must be told.
final class FomcStatementsSet implements ScoredSet {
    private static final String NUMBER = "\\d+(?:-\\d/\\d)?|\\d/\\d";
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d/-])(" + NUMBER + ") to (" + NUMBER + ")(?![\\d/-]) percent");

    private static final Pattern MONTH =
            Pattern.compile(
                    "January|February|March|April|May|June|July|August|September|October|November"
                            + "|December");

    /// How many statements back a sentence counts as one that stood there already; between two
    /// regular ones there may be extraordinary ones.
    private static final int BEFORE = 3;

    private record Move(String date, String from, String until) {}

    @Override
    public String name() {
        return "fomc-statements";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("fomc-statements");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        Map<LocalDate, List<Statement>> said = new TreeMap<>();
        for (Statement statement :
                new StatementExtractor().extract(FixtureCorpus.read(folder(data)))) {
            said.computeIfAbsent(statement.date(), key -> new ArrayList<>()).add(statement);
        }
        Set<LocalDate> regular = regular(folder(data).resolve("gold_rate_changes.csv"));
        Set<Move> gold = gold(folder(data).resolve("gold_rate_changes.csv"));
        Set<Move> told = new HashSet<>();
        List<Boolean> falseChanges = new ArrayList<>();
        List<Boolean> missed = new ArrayList<>();
        List<Statement> known = new ArrayList<>();
        Deque<List<Statement>> before = new ArrayDeque<>();
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            Remembered remembered = new Remembered(embedder);
            for (Map.Entry<LocalDate, List<Statement>> issue : said.entrySet()) {
                known.addAll(issue.getValue());
                List<Change> changes = changes(known, issue.getKey(), remembered);
                changes.forEach(change -> told.addAll(moves(change, issue.getKey())));
                if (!before.isEmpty() && regular.contains(issue.getKey())) {
                    judge(issue.getValue(), before, changes, falseChanges, missed);
                }
                before.addFirst(issue.getValue());
                if (before.size() > BEFORE) {
                    before.removeLast();
                }
            }
        }
        List<Move> all = new ArrayList<>(gold);
        told.stream().filter(move -> !gold.contains(move)).forEach(all::add);
        return List.of(
                Measure.of(
                                "rate changes, F1",
                                all,
                                some -> {
                                    double right =
                                            some.stream()
                                                    .filter(gold::contains)
                                                    .filter(told::contains)
                                                    .count();
                                    double wanted = some.stream().filter(gold::contains).count();
                                    double found = some.stream().filter(told::contains).count();
                                    return 2 * right / (wanted + found);
                                })
                        .aiming(1),
                Measure.share("identical sentences told as changed", falseChanges).aimingBelow(0),
                Measure.share("new or edited sentences not told", missed).aimingBelow(0.1));
    }

    private static List<Change> changes(List<Statement> known, LocalDate date, Embedder embedder) {
        Themes themes = new ThemeGrouper(embedder, ThemeOptions.DEFAULT).group(known);
        return new ChangeFinder()
                .find(
                        themes.themes(),
                        new Period(date, date.plusDays(1)),
                        new CitationGate(new CitationChecker()));
    }

    private static void judge(
            List<Statement> now,
            Deque<List<Statement>> before,
            List<Change> changes,
            List<Boolean> falseChanges,
            List<Boolean> missed) {
        Set<String> last = undated(before.getFirst());
        Set<String> stood = new HashSet<>();
        before.forEach(statements -> stood.addAll(undated(statements)));
        Set<Statement> changed =
                changes.stream()
                        .filter(change -> !(change instanceof Change.Reaffirmed))
                        .flatMap(change -> change.after().stream())
                        .collect(Collectors.toSet());
        for (Statement statement : now) {
            String words = undated(statement.text());
            if (last.contains(words)) {
                falseChanges.add(changed.contains(statement));
            } else if (!stood.contains(words)) {
                missed.add(!changed.contains(statement));
            }
        }
    }

    private static Set<String> undated(List<Statement> statements) {
        return statements.stream().map(s -> undated(s.text())).collect(Collectors.toSet());
    }

    private static Set<Move> moves(Change change, LocalDate date) {
        if (!(change instanceof Change.Between between) || change instanceof Change.Reaffirmed) {
            return Set.of();
        }
        Matcher from = RANGE.matcher(words(between.pair().earlier().passage().text()));
        Matcher until = RANGE.matcher(words(between.pair().later().passage().text()));
        if (!from.find() || !until.find() || from.group().equals(until.group())) {
            return Set.of();
        }
        return Set.of(
                new Move(
                        date.format(DateTimeFormatter.BASIC_ISO_DATE),
                        from.group(1) + " to " + from.group(2),
                        until.group(1) + " to " + until.group(2)));
    }

    /// Dashes of all kinds, and what a wrong decoding made of them, as hyphens.
    private static String words(String text) {
        return Normalizer.normalize(text).text().replaceAll("[‐‑‒–—]", "-");
    }

    /// "Met in March" instead of "met in January" is no other sentence.
    private static String undated(String text) {
        return MONTH.matcher(words(text)).replaceAll("month");
    }

    /// The days of the regular statements, which say what the rate is.
    private static Set<LocalDate> regular(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line ->
                        LocalDate.parse(
                                line.substring(0, line.indexOf(',')),
                                DateTimeFormatter.BASIC_ISO_DATE))
                .collect(Collectors.toSet());
    }

    private static Set<Move> gold(Path file) throws IOException {
        Set<Move> moves = new HashSet<>();
        for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            String[] fields = line.split(",", -1);
            if (!fields[1].equals("maintain") && !fields[4].isEmpty()) {
                moves.add(
                        new Move(
                                fields[0],
                                fields[4] + " to " + fields[5],
                                fields[2] + " to " + fields[3]));
            }
        }
        return moves;
    }
}

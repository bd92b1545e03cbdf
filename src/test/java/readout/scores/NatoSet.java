package readout.scores;

import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.briefing.BriefingWriter;
import readout.change.Change;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.Rewriter;
import readout.document.Corpus;
import readout.document.Document;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.index.BgeEmbedder;
import readout.index.Embedder;
import readout.position.PositionOptions;
import readout.position.PositionSummarizer;
import readout.scores.NatoLabels.Moved;
import readout.scores.NatoLabels.Place;
import readout.scores.NatoLabels.Uttered;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.theme.Theme;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The five real statements: who speaks where, under which theme, and the changes that the two
/// weekly issues of November 2023 report, against what a reader found.
final class NatoSet implements ScoredSet {
    private static final List<Period> WEEKS =
            List.of(Period.ofWeek(2023, 46), Period.ofWeek(2023, 48));

    @Override
    public String name() {
        return "nato";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("nato");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        NatoLabels labels = NatoLabels.read();
        Corpus corpus = FixtureCorpus.read(folder(data));
        Map<Place, Statement> found = new LinkedHashMap<>();
        for (Statement statement : new StatementExtractor().extract(corpus)) {
            found.put(place(statement, corpus), statement);
        }
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            List<Measure> measures = new ArrayList<>(ofStatements(labels, found));
            ThemeGrouper grouper = new ThemeGrouper(embedder, ThemeOptions.DEFAULT);
            measures.addAll(ofThemes(labels, found, corpus, grouper));
            measures.addAll(ofChanges(labels, corpus, grouper, embedder));
            return List.copyOf(measures);
        }
    }

    private static List<Measure> ofStatements(NatoLabels labels, Map<Place, Statement> found) {
        List<Boolean> hits = new ArrayList<>();
        List<Boolean> actors = new ArrayList<>();
        List<Boolean> speech = new ArrayList<>();
        labels.statements()
                .forEach((place, uttered) -> {
                    Statement statement = found.get(place);
                    hits.add(statement != null);
                    if (statement != null) {
                        actors.add(statement.actor().name().equals(uttered.actor()));
                        speech.add(
                                statement.attribution().speech().name().equals(uttered.speech()));
                    }
                });
        List<Boolean> telling =
                found.keySet().stream()
                        .filter(place -> !labels.either().contains(place))
                        .map(labels.statements()::containsKey)
                        .toList();
        return List.of(
                Measure.share("statements, recall", hits).aiming(0.95),
                Measure.share("statements, precision", telling).aiming(0.95),
                Measure.share("actor", actors).aiming(0.95),
                Measure.share("speech", speech).aiming(0.95));
    }

    private static List<Measure> ofThemes(
            NatoLabels labels, Map<Place, Statement> found, Corpus corpus, ThemeGrouper grouper) {
        Map<Statement, String> themes = new HashMap<>();
        for (Theme theme : grouper.group(List.copyOf(found.values()), corpus).themes()) {
            theme.statements().forEach(statement -> themes.put(statement, theme.id()));
        }
        List<Grouped> grouped = new ArrayList<>();
        labels.statements()
                .forEach((place, uttered) -> {
                    Statement statement = found.get(place);
                    if (statement != null) {
                        grouped.add(
                                new Grouped(
                                        uttered.theme(),
                                        themes.getOrDefault(statement, place.toString())));
                    }
                });
        return List.of(
                Measure.of("themes, V-measure", grouped, some -> Grouped.score(some).vMeasure()),
                Measure.of(
                        "themes, adjusted Rand",
                        grouped,
                        some -> Grouped.score(some).adjustedRand()));
    }

    private static List<Measure> ofChanges(
            NatoLabels labels, Corpus corpus, ThemeGrouper grouper, Embedder embedder) {
        List<Boolean> hits = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Period period : WEEKS) {
            List<Change> changes =
                    write(period, corpus, grouper, embedder).sections().stream()
                            .flatMap(section -> section.changes().stream())
                            .toList();
            List<Moved> wanted = labels.changes().getOrDefault(period.name(), List.of());
            List<Moved> allowed = new ArrayList<>(wanted);
            allowed.addAll(labels.also().getOrDefault(period.name(), List.of()));
            for (Moved moved : wanted) {
                hits.add(changes.stream().anyMatch(change -> tells(change, moved, corpus)));
            }
            for (Change change : changes) {
                right.add(
                        allowed.stream().anyMatch(moved -> tells(change, moved, corpus))
                                || isRepeated(change, labels.statements(), corpus));
            }
        }
        return List.of(
                Measure.share("changes a desk officer reports, told", hits).aiming(0.9),
                Measure.share("changes told, right", right).aiming(0.95));
    }

    private static Briefing write(
            Period period, Corpus corpus, ThemeGrouper grouper, Embedder embedder) {
        return new BriefingWriter(
                        new StatementExtractor(),
                        grouper,
                        new PositionSummarizer(PositionOptions.DEFAULT, embedder),
                        new ChangeFinder(),
                        new CitationChecker(),
                        Rewriter.NONE,
                        new Briefing.Method("extractive", null, embedder.name(), null, "measured"))
                .write(new Assignment("Measured", period), corpus);
    }

    private static boolean tells(Change change, Moved moved, Corpus corpus) {
        return moved.kinds().contains(kind(change))
                && isOneOf(change.after(), moved.after(), corpus)
                && (kind(change).equals("NEW") || isOneOf(change.before(), moved.before(), corpus));
    }

    /// Whether the same is said again of what the labels put on one theme.
    private static boolean isRepeated(Change change, Map<Place, Uttered> labels, Corpus corpus) {
        return change instanceof Change.Reaffirmed(_, _, Change.Pair pair)
                && theme(pair.earlier(), labels, corpus)
                        .equals(theme(pair.later(), labels, corpus));
    }

    private static String theme(Statement statement, Map<Place, Uttered> labels, Corpus corpus) {
        Place place = place(statement, corpus);
        Uttered uttered = labels.get(place);
        return uttered == null ? place.toString() : uttered.theme();
    }

    private static boolean isOneOf(List<Statement> held, List<Place> wanted, Corpus corpus) {
        return held.isEmpty()
                ? wanted.isEmpty()
                : held.stream().anyMatch(statement -> wanted.contains(place(statement, corpus)));
    }

    private static String kind(Change change) {
        return change.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static Place place(Statement statement, Corpus corpus) {
        Document document = corpus.document(statement.passage().document());
        int start = document.text().codePointCount(0, statement.passage().span().start());
        return new Place(document.origin().substring(0, 3), start);
    }
}

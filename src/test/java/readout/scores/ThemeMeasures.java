package readout.scores;

import readout.document.Document;
import readout.document.Passage;
import readout.index.BgeEmbedder;
import readout.index.Embedder;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Span;
import readout.theme.Theme;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;
import readout.theme.Themes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// How well labelled texts are grouped into themes when nobody says how many there are: V-measure
/// and adjusted Rand index, each collection of texts grouped by itself and the mean taken. A text
/// left unassigned counts as a theme of its own.
final class ThemeMeasures {
    private static final String V = "V-measure";
    private static final String RAND = "adjusted Rand index";

    /// @param collection the texts that are grouped together
    /// @param theme what a person put it on; empty where it is grouped but not counted
    /// @param document the text it follows others in
    record Labeled(String collection, String text, String theme, String document, String actor) {}

    private record Placed(String collection, String theme, String found) {}

    private final Embedder embedder = BgeEmbedder.open(Path.of("target", "model"));

    /// The V-measure first, then the adjusted Rand index.
    ///
    /// @param texts of one document in the order in which they stand in it
    List<Measure> of(List<Labeled> texts) {
        List<Placed> placed = new ArrayList<>();
        byCollection(texts, Labeled::collection).values().forEach(one -> placed.addAll(group(one)));
        return List.of(
                Measure.of(V, placed, mean(ClusteringScore::vMeasure)),
                Measure.of(RAND, placed, mean(ClusteringScore::adjustedRand)));
    }

    private List<Placed> group(List<Labeled> texts) {
        List<Statement> statements = statements(texts);
        Themes themes = new ThemeGrouper(embedder, ThemeOptions.DEFAULT).group(statements);
        Map<Statement, String> found = new HashMap<>();
        for (Theme theme : themes.themes()) {
            theme.statements().forEach(statement -> found.put(statement, theme.id()));
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Labeled text = texts.get(i);
            if (!text.theme().isEmpty()) {
                String theme = found.getOrDefault(statements.get(i), "unassigned " + i);
                placed.add(new Placed(text.collection(), text.theme(), theme));
            }
        }
        return placed;
    }

    private static List<Statement> statements(List<Labeled> texts) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> documents = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Labeled text : texts) {
            int document = documents.computeIfAbsent(text.document(), key -> documents.size());
            int start = ends.getOrDefault(text.document(), 0);
            Span span = new Span(start, start + text.text().length());
            ends.put(text.document(), span.end() + 1);
            Document.Id id = new Document.Id("%064x".formatted(document));
            statements.add(
                    new Statement(
                            new Passage(id, span, text.text(), null),
                            text.text(),
                            new Attribution(
                                    new Actor(text.actor(), Actor.Kind.PERSON),
                                    Speech.AUTHORED,
                                    null),
                            LocalDate.of(2031, 1, 1)));
        }
        return statements;
    }

    private static ToDoubleFunction<List<Placed>> mean(ToDoubleFunction<ClusteringScore> value) {
        return placed ->
                byCollection(placed, Placed::collection).values().stream()
                        .map(one ->
                                ClusteringScore.of(
                                        one.stream().map(Placed::theme).toList(),
                                        one.stream().map(Placed::found).toList()))
                        .mapToDouble(value)
                        .average()
                        .orElse(Double.NaN);
    }

    private static <T> Map<String, List<T>> byCollection(
            Collection<T> items, Function<T, String> collection) {
        return items.stream()
                .collect(Collectors.groupingBy(collection, TreeMap::new, Collectors.toList()));
    }
}

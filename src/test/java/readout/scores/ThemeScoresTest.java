package readout.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.Passage;
import readout.index.BgeEmbedder;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Span;
import readout.theme.Theme;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;
import readout.theme.Themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// How well statements are grouped into themes when nobody says how many there are.
///
/// SummHay: the insights of one topic, each a document of its own in shuffled order, against their
/// subtopics. The project's corpus: its labelled statements, document by document, against their
/// themes; those labelled with none are grouped too and not counted.
class ThemeScoresTest {
    private record Labelled(String text, String truth, String document, String actor) {}

    @Test
    void insightsAgainstTheirSubtopics() throws IOException {
        String folder = System.getProperty("scores.data");
        assumeTrue(folder != null, "no -Dscores.data: themes are not scored");
        List<Path> topics = topics(Path.of(folder, "summhay"));
        assumeTrue(!topics.isEmpty(), "no summhay in " + folder);
        double v = 0;
        double rand = 0;
        for (Path topic : topics) {
            List<Labelled> insights = insights(topic);
            Collections.shuffle(insights, new Random(5));
            ClusteringScore score = score(String.valueOf(topic.getFileName()), insights);
            v += score.vMeasure() / topics.size();
            rand += score.adjustedRand() / topics.size();
        }
        System.out.printf(Locale.ROOT, "summhay mean: V %.3f, ARI %.3f%n", v, rand);
        assertThat(v).isGreaterThan(0.65);
        assertThat(rand).isGreaterThan(0.40);
    }

    @Test
    void statementsOfTheCorpusAgainstTheirThemes() throws IOException {
        Path labels = Path.of("fixtures", "corpus", "labels.json");
        assumeTrue(Files.exists(labels), "no fixtures/corpus: themes are not scored on it");

        ClusteringScore score = score("corpus", statements(labels));

        assertThat(score.vMeasure()).isGreaterThan(0.65);
        assertThat(score.adjustedRand()).isGreaterThan(0.45);
    }

    private static ClusteringScore score(String name, List<Labelled> labelled) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> documents = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Labelled one : labelled) {
            int document = documents.computeIfAbsent(one.document(), _ -> documents.size());
            int start = ends.getOrDefault(one.document(), 0);
            Span span = new Span(start, start + one.text().length());
            ends.put(one.document(), span.end() + 1);
            statements.add(
                    new Statement(
                            new Passage(
                                    new Document.Id("%064x".formatted(document)),
                                    span,
                                    one.text(),
                                    null),
                            one.text(),
                            new Attribution(
                                    new Actor(one.actor(), Actor.Kind.PERSON),
                                    Speech.AUTHORED,
                                    null),
                            LocalDate.of(2031, 1, 1)));
        }
        Themes themes =
                new ThemeGrouper(BgeEmbedder.open(Path.of("target", "model")), ThemeOptions.DEFAULT)
                        .group(statements);
        Map<Statement, String> found = new HashMap<>();
        for (Theme theme : themes.themes()) {
            theme.statements().forEach(statement -> found.put(statement, theme.id()));
        }
        List<String> truth = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            if (!labelled.get(i).truth().isEmpty()) {
                truth.add(labelled.get(i).truth());
                groups.add(found.getOrDefault(statements.get(i), "unassigned " + i));
            }
        }
        ClusteringScore score = ClusteringScore.of(truth, groups);
        double[] interval = ClusteringScore.interval(truth, groups);
        System.out.printf(
                Locale.ROOT,
                "%s: n %d, true %d, found %d, V %.3f [%.3f, %.3f], ARI %.3f [%.3f, %.3f]%n",
                name,
                truth.size(),
                truth.stream().distinct().count(),
                themes.themes().size(),
                score.vMeasure(),
                interval[0],
                interval[1],
                score.adjustedRand(),
                interval[2],
                interval[3]);
        return score;
    }

    private static List<Path> topics(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("topic_"))
                    .sorted()
                    .toList();
        }
    }

    /// The texts of `subtopics[].insights[]` with the subtopic they stand in.
    private static List<Labelled> insights(Path file) throws IOException {
        List<Labelled> insights = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String subtopic = "";
            int depth = 0;
            boolean inSubtopics = false;
            boolean inInsights = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String name = json.currentName();
                switch (token) {
                    case START_ARRAY -> {
                        depth++;
                        inSubtopics |= depth == 1 && "subtopics".equals(name);
                        inInsights |= inSubtopics && "insights".equals(name);
                    }
                    case END_ARRAY -> {
                        depth--;
                        inInsights &= depth > 1;
                        inSubtopics &= depth > 0;
                    }
                    case VALUE_STRING -> {
                        if (inInsights && "text".equals(name)) {
                            insights.add(
                                    new Labelled(
                                            json.getText(),
                                            subtopic,
                                            "" + insights.size(),
                                            "Somebody"));
                        } else if (inSubtopics && depth == 1 && "subtopic".equals(name)) {
                            subtopic = json.getText();
                        }
                    }
                    default -> {}
                }
            }
        }
        return insights;
    }

    /// The objects of `statements[]`.
    private static List<Labelled> statements(Path file) throws IOException {
        List<Labelled> statements = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            boolean in = false;
            Map<String, String> fields = new HashMap<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String name = json.currentName();
                if (token == JsonToken.START_ARRAY && "statements".equals(name)) {
                    in = true;
                } else if (token == JsonToken.END_ARRAY && "statements".equals(name)) {
                    in = false;
                } else if (in && token == JsonToken.VALUE_STRING) {
                    fields.put(name, json.getText());
                } else if (in && token == JsonToken.END_OBJECT) {
                    statements.add(
                            new Labelled(
                                    fields.getOrDefault("exact", ""),
                                    fields.getOrDefault("theme", ""),
                                    fields.getOrDefault("file", ""),
                                    fields.getOrDefault("actor", "Somebody")));
                    fields.clear();
                }
            }
        }
        return statements;
    }
}

package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.scores.ThemeMeasures.Labeled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The insights of each SummHay topic (`topic_*.json`) against the subtopics they stand in: each a
/// document of its own, in shuffled order, so that the place of one says nothing about it.
final class SummhayThemesSet implements ScoredSet {
    private static final double AIM_V = 0.80;
    private static final double AIM_RAND = 0.60;

    @Override
    public String name() {
        return "summhay-themes";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("summhay");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        List<Labeled> insights = new ArrayList<>();
        for (Path topic : topics(folder(data))) {
            insights.addAll(insights(topic));
        }
        List<Measure> measures = new ThemeMeasures().of(insights);
        return List.of(measures.getFirst().aiming(AIM_V), measures.getLast().aiming(AIM_RAND));
    }

    private static List<Path> topics(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("topic_"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Labeled> insights(Path topic) throws IOException {
        String name = String.valueOf(topic.getFileName());
        List<Labeled> insights = new ArrayList<>();
        for (JsonNode subtopic : new ObjectMapper().readTree(topic.toFile()).get("subtopics")) {
            String theme = subtopic.get("subtopic").asText();
            for (JsonNode insight : subtopic.get("insights")) {
                String document = name + " " + insights.size();
                String text = insight.get("text").asText();
                insights.add(new Labeled(name, text, theme, document, "Somebody"));
            }
        }
        Collections.shuffle(insights, new Random(5));
        return insights;
    }
}

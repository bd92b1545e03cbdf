package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.scores.Grouped.Labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The insights of each topic (`topic_*.json`), each a document of its own in shuffled order,
/// against their subtopics; how many there are is not told. The values are means over the topics.
final class SummhayThemesSet implements ScoredSet {
    private record OfTopic(String topic, Grouped grouped) {}

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
        List<OfTopic> all = new ArrayList<>();
        for (Path topic : topics(folder(data))) {
            List<Labelled> insights = insights(topic);
            Collections.shuffle(insights, new Random(5));
            Grouped.of(insights).forEach(one -> all.add(new OfTopic(topic.toString(), one)));
        }
        return List.of(
                Measure.of("V-measure", all, some -> mean(some, ClusteringScore::vMeasure))
                        .aiming(0.8),
                Measure.of("adjusted Rand", all, some -> mean(some, ClusteringScore::adjustedRand))
                        .aiming(0.6));
    }

    private static double mean(List<OfTopic> some, ToDoubleFunction<ClusteringScore> value) {
        return some.stream()
                .map(OfTopic::topic)
                .distinct()
                .mapToDouble(topic ->
                        value.applyAsDouble(
                                Grouped.score(
                                        some.stream()
                                                .filter(one -> one.topic().equals(topic))
                                                .map(OfTopic::grouped)
                                                .toList())))
                .average()
                .orElse(Double.NaN);
    }

    private static List<Path> topics(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("topic_"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Labelled> insights(Path file) throws IOException {
        List<Labelled> insights = new ArrayList<>();
        for (JsonNode subtopic : new ObjectMapper().readTree(file.toFile()).get("subtopics")) {
            for (JsonNode insight : subtopic.get("insights")) {
                insights.add(
                        new Labelled(
                                insight.get("text").asText(),
                                subtopic.get("subtopic").asText(),
                                "" + insights.size(),
                                "Somebody"));
            }
        }
        return insights;
    }
}

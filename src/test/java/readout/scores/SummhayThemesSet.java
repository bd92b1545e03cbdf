package readout.scores;

import readout.scores.Grouped.Labelled;
import readout.scores.SummhayTopic.Insight;
import readout.scores.SummhayTopic.Subtopic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

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
        for (Path topic : SummhayTopic.files(folder(data))) {
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

    private static List<Labelled> insights(Path file) throws IOException {
        List<Labelled> insights = new ArrayList<>();
        for (Subtopic subtopic : SummhayTopic.read(file).subtopics()) {
            for (Insight insight : subtopic.insights()) {
                insights.add(
                        new Labelled(
                                insight.text(), subtopic.name(), "" + insights.size(), "Somebody"));
            }
        }
        return insights;
    }
}

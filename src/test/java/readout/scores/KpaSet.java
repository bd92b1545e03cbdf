package readout.scores;

import readout.fixture.Remembered;
import readout.index.BgeEmbedder;
import readout.position.PositionMatcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Arguments and the key points they make (`arguments_*.csv`, `key_points_*.csv`, `labels_*.csv`),
/// measured as the shared task on key point analysis did (Friedman-Melamed and others, 2021): in
/// each topic and stance the surer half of the arguments, by average precision. A pair nobody
/// labelled is wrong (strict) or right (relaxed). Each topic and stance is one item.
final class KpaSet implements ScoredSet {
    private static final Pattern FIELD =
            Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\n]*))(,|\\r?\\n|$)");

    private record Sentence(String id, String text) {}

    /// The surer half of one topic and stance, surest first: 1, 0, or nothing for an unlabelled
    /// pair.
    private record Ranked(List<String> labels) {
        double averagePrecision(String right) {
            double hits = 0;
            double sum = 0;
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i).equals("1") || labels.get(i).equals(right)) {
                    hits++;
                    sum += hits / (i + 1);
                }
            }
            return hits == 0 ? 0 : sum / hits;
        }
    }

    @Override
    public String name() {
        return "kpa";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("kpa");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        Map<String, List<Sentence>> arguments = grouped(folder(data), "arguments_");
        Map<String, List<Sentence>> keyPoints = grouped(folder(data), "key_points_");
        Map<String, String> labels = new HashMap<>();
        for (List<String> row : rows(folder(data), "labels_")) {
            labels.put(row.get(0) + " " + row.get(1), row.get(2));
        }
        List<Ranked> ranked = new ArrayList<>();
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            PositionMatcher matcher = new PositionMatcher(new Remembered(embedder));
            arguments.forEach((group, said) ->
                    ranked.add(
                            ranked(
                                    said,
                                    keyPoints.getOrDefault(group, List.of()),
                                    labels,
                                    matcher)));
        }
        return List.of(
                Measure.of("mean AP, strict", ranked, some -> mean(some, "strict")).aiming(0.8),
                Measure.of("mean AP, relaxed", ranked, some -> mean(some, "")).aiming(0.9));
    }

    private static double mean(List<Ranked> some, String right) {
        return some.stream()
                .mapToDouble(one -> one.averagePrecision(right))
                .average()
                .orElse(Double.NaN);
    }

    private static Ranked ranked(
            List<Sentence> arguments,
            List<Sentence> keyPoints,
            Map<String, String> labels,
            PositionMatcher matcher) {
        record Scored(String label, double score) {}
        List<PositionMatcher.Match> matches =
                matcher.match(
                        arguments.stream().map(Sentence::text).toList(),
                        keyPoints.stream().map(Sentence::text).toList());
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            String pair =
                    arguments.get(i).id() + " " + keyPoints.get(matches.get(i).position()).id();
            scored.add(new Scored(labels.getOrDefault(pair, ""), matches.get(i).score()));
        }
        return new Ranked(
                scored.stream()
                        .sorted(Comparator.comparingDouble(one -> -one.score()))
                        .limit(scored.size() / 2)
                        .map(Scored::label)
                        .toList());
    }

    private static Map<String, List<Sentence>> grouped(Path folder, String file)
            throws IOException {
        Map<String, List<Sentence>> groups = new TreeMap<>();
        for (List<String> row : rows(folder, file)) {
            groups.computeIfAbsent(row.get(2) + " " + row.get(3), _ -> new ArrayList<>())
                    .add(new Sentence(row.get(0), row.get(1)));
        }
        return groups;
    }

    /// The rows of the first file whose name begins so, without its header.
    private static List<List<String>> rows(Path folder, String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var files = Files.list(folder)) {
            Path file =
                    files.filter(f -> String.valueOf(f.getFileName()).startsWith(name))
                            .sorted()
                            .findFirst()
                            .orElseThrow(() -> new IOException("no " + name + "*.csv"));
            Matcher field = FIELD.matcher(Files.readString(file));
            List<String> row = new ArrayList<>();
            while (field.find()) {
                String quoted = field.group(1);
                row.add(quoted == null ? field.group(2) : quoted.replace("\"\"", "\""));
                if (!field.group(3).equals(",")) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows.stream().skip(1).filter(row -> row.size() > 1).toList();
    }
}

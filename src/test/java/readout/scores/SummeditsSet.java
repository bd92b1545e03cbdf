package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.citation.ClaimFeatures;
import readout.fixture.Remembered;
import readout.index.BgeEmbedder;
import readout.scores.Balanced.Outcome;
import readout.scores.Logistic.Example;
import readout.text.CleanText;
import readout.text.Sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Summaries that were edited a little, so that some no longer agree with their document (Laban et
/// al. 2023): balanced accuracy of consistent or not, for each domain by a classifier that was
/// trained on the other domains.
final class SummeditsSet implements ScoredSet {
    @Override
    public String name() {
        return "summedits";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("summedits");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            ClaimFeatures features = new ClaimFeatures(new Remembered(embedder));
            return measure(examples(folder(data), features));
        }
    }

    private static List<Measure> measure(Map<String, List<Example>> domains) {
        List<Measure> measures = new ArrayList<>();
        List<List<Outcome>> all = new ArrayList<>();
        for (String domain : domains.keySet()) {
            List<Example> others =
                    domains.entrySet().stream()
                            .filter(entry -> !entry.getKey().equals(domain))
                            .flatMap(entry -> entry.getValue().stream())
                            .toList();
            Logistic learned = Logistic.train(others);
            List<Outcome> outcomes =
                    domains.getOrDefault(domain, List.of()).stream()
                            .map(e -> new Outcome(e.positive(), learned.isPositive(e.features())))
                            .toList();
            all.add(outcomes);
            measures.add(Measure.of(domain + ", balanced accuracy", outcomes, Balanced::accuracy));
        }
        double mean = all.stream().mapToDouble(Balanced::accuracy).average().orElse(Double.NaN);
        measures.add(
                new Measure(
                                "mean balanced accuracy",
                                all.stream().mapToInt(List::size).sum(),
                                mean,
                                measures.stream().mapToDouble(Measure::low).average().orElse(0),
                                measures.stream().mapToDouble(Measure::high).average().orElse(0),
                                Measure.Better.HIGHER,
                                null)
                        .aiming(0.74));
        return measures;
    }

    private static Map<String, List<Example>> examples(Path folder, ClaimFeatures features)
            throws IOException {
        Map<String, List<Example>> domains = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                Map<String, ClaimFeatures.Text> texts = new HashMap<>();
                List<Example> examples = new ArrayList<>();
                for (JsonNode item : new ObjectMapper().readTree(file.toFile())) {
                    ClaimFeatures.Text text =
                            texts.computeIfAbsent(
                                    item.get("doc").asText(), doc -> features.read(lines(doc)));
                    examples.add(
                            new Example(
                                    features.of(item.get("summary").asText(), text),
                                    item.get("label").asInt() == 1));
                }
                domains.put(String.valueOf(file.getFileName()).replace(".json", ""), examples);
            }
        }
        return domains;
    }

    private static List<String> lines(String document) {
        CleanText clean = CleanText.of(document.replace(" . ", " .\n\n").replace("\n", "\n\n"));
        return Sentences.of(clean).stream().map(span -> span.in(clean.text())).toList();
    }
}

package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.citation.ClaimFeatures;
import readout.fixture.Remembered;
import readout.index.BgeEmbedder;
import readout.scores.Balanced.Outcome;
import readout.scores.Logistic.Example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Claims of an encyclopedia and the pages they cite (Kamoi et al. 2023): supported or not, by a
/// classifier trained on the claims of other articles, and the words of a claim that are not
/// supported.
final class WiceSet implements ScoredSet {
    private static final int FOLDS = 5;
    private static final int EVIDENCE = 4;

    private record Item(JsonNode json, ClaimFeatures.Text text, List<Double> features) {
        boolean isSupported() {
            return json.get("label").asText().equals("supported");
        }

        int fold() {
            return Math.floorMod(json.get("meta").get("claim_title").asText().hashCode(), FOLDS);
        }
    }

    private record Tokens(int right, int told, int wanted) {}

    @Override
    public String name() {
        return "wice";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("wice");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            return measure(folder(data), new ClaimFeatures(new Remembered(embedder)));
        }
    }

    private static List<Measure> measure(Path folder, ClaimFeatures features) throws IOException {
        List<Item> items = items(folder.resolve("claim_dev.jsonl"), features);
        List<Outcome> outcomes = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Logistic learned =
                    Logistic.train(
                            items.stream()
                                    .filter(item -> item.fold() != held)
                                    .map(item -> new Example(item.features(), item.isSupported()))
                                    .toList());
            items.stream()
                    .filter(item -> item.fold() == held)
                    .map(item ->
                            new Outcome(item.isSupported(), learned.isPositive(item.features())))
                    .forEach(outcomes::add);
        }
        List<Tokens> tokens = new ArrayList<>();
        for (Item item : items(folder.resolve("non_supported_tokens_dev.jsonl"), features)) {
            tokens.add(tokens(item, features));
        }
        return List.of(
                Measure.of("supported or not, balanced accuracy", outcomes, Balanced::accuracy)
                        .aiming(0.73),
                Measure.of("unsupported words F1", tokens, WiceSet::overlap));
    }

    private static String claim(JsonNode item) {
        return item.get("claim").asText();
    }

    private static List<Item> items(Path file, ClaimFeatures features) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = new ObjectMapper().readTree(line);
            List<String> lines = new ArrayList<>();
            json.get("evidence").forEach(sentence -> lines.add(sentence.asText()));
            ClaimFeatures.Text text = features.read(lines);
            items.add(new Item(json, text, features.of(claim(json), text)));
        }
        return items;
    }

    private static Tokens tokens(Item item, ClaimFeatures features) {
        List<Integer> evidence =
                features.ranked(claim(item.json()), item.text()).stream().limit(EVIDENCE).toList();
        Set<String> unplaced = features.unplaced(claim(item.json()), item.text(), evidence);
        int right = 0;
        int told = 0;
        int wanted = 0;
        JsonNode words = item.json().get("claim_tokens");
        for (int i = 0; i < words.size(); i++) {
            boolean says = unplaced.contains(words.get(i).asText());
            boolean is = item.json().get("non_supported_spans").get(i).asBoolean();
            right += says && is ? 1 : 0;
            told += says ? 1 : 0;
            wanted += is ? 1 : 0;
        }
        return new Tokens(right, told, wanted);
    }

    private static double overlap(List<Tokens> tokens) {
        double right = tokens.stream().mapToInt(Tokens::right).sum();
        double all = tokens.stream().mapToInt(t -> t.told() + t.wanted()).sum();
        return all == 0 ? 0 : 2 * right / all;
    }
}

package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.fixture.Remembered;
import readout.index.BgeEmbedder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Claims of an encyclopedia, and the sentences of the page they cite that people found to support
/// at least a part of them (`claim_dev.jsonl`); claims without such a sentence are passed over.
final class WiceEvidenceSet implements ScoredSet {
    @Override
    public String name() {
        return "wice-evidence";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("wice");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        List<Alignment> alignments = new ArrayList<>();
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            Remembered remembered = new Remembered(embedder);
            for (String line : Files.readAllLines(folder(data).resolve("claim_dev.jsonl"))) {
                JsonNode item = new ObjectMapper().readTree(line);
                Set<Integer> gold = new LinkedHashSet<>();
                item.get("supporting_sentences")
                        .forEach(some -> some.forEach(place -> gold.add(place.asInt())));
                if (!gold.isEmpty()) {
                    List<String> sentences = new ArrayList<>();
                    item.get("evidence").forEach(sentence -> sentences.add(sentence.asText()));
                    alignments.addAll(
                            Alignment.of(
                                    Passages.of(List.of(sentences)),
                                    List.of(item.get("claim").asText()),
                                    List.of(gold),
                                    remembered));
                }
            }
        }
        return List.of(Alignment.precisionAtOne(alignments).aiming(0.92));
    }
}

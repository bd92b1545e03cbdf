package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.index.BgeEmbedder;
import readout.index.Embedder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sentences of summaries of several documents, and the sentences of the documents that people
/// aligned them with (`MDS_dev.json`, one object after another). The same sentence in another
/// document counts as wrong where nobody aligned it.
final class AttrMdsSet implements ScoredSet {
    @Override
    public String name() {
        return "attr-mds";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("attr-mds");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        List<Alignment> alignments = new ArrayList<>();
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"));
                MappingIterator<JsonNode> topics =
                        new ObjectMapper()
                                .readerFor(JsonNode.class)
                                .readValues(folder(data).resolve("MDS_dev.json").toFile())) {
            while (topics.hasNext()) {
                alignments.addAll(alignments(topics.next(), embedder));
            }
        }
        return List.of(
                Alignment.precisionAtOne(alignments).aiming(0.88),
                Alignment.f1(alignments).aiming(0.6));
    }

    private static List<Alignment> alignments(JsonNode topic, Embedder embedder) {
        List<List<String>> documents = new ArrayList<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (JsonNode document : topic.get("documents")) {
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < document.get("documentText").size(); i++) {
                places.put(
                        document.get("documentFile").asText()
                                + " "
                                + document.get("docSentCharIdxToSentIdx").get(i).asInt(),
                        places.size());
                sentences.add(document.get("documentText").get(i).asText());
            }
            documents.add(sentences);
        }
        Map<String, Set<Integer>> gold = new LinkedHashMap<>();
        for (JsonNode highlight : topic.get("set_of_highlights_in_context")) {
            Integer place =
                    places.get(
                            highlight.get("documentFile").asText()
                                    + " "
                                    + highlight.get("docSentCharIdx").asInt());
            if (place != null) {
                gold.computeIfAbsent(
                                highlight.get("scuSentence").asText(), _ -> new LinkedHashSet<>())
                        .add(place);
            }
        }
        return Alignment.of(
                Passages.of(documents),
                List.copyOf(gold.keySet()),
                List.copyOf(gold.values()),
                embedder);
    }
}

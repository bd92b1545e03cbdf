package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.document.Document;
import readout.document.Passage;
import readout.index.BgeEmbedder;
import readout.index.EmbeddedPassage;
import readout.index.Embedder;
import readout.index.Filter;
import readout.index.IndexedPassage;
import readout.index.LucenePassageIndex;
import readout.index.PassageIndex;
import readout.index.Retriever;
import readout.text.Sha256;
import readout.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Claims against the abstracts that bear on them, in the form of BEIR (Thakur and others, 2021):
/// `corpus.jsonl` (`_id`, `title`, `text`), `queries.jsonl` (`_id`, `text`) and `qrels/test.tsv`
/// (query, document, relevance; a line of headings before). Any collection of this form will do.
final class SciFactSet implements ScoredSet {
    private static final int DEPTH = 100;
    private static final int AT_ONCE = 500;
    private static final LocalDate DATE = LocalDate.of(2024, 1, 1);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "scifact";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("scifact");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            List<Ranking<Document.Id>> rankings = rankings(folder(data), embedder);
            return List.of(
                    Measure.of("nDCG@10", rankings, some -> mean(some, true)).aiming(0.75),
                    Measure.of("R-precision", rankings, some -> mean(some, false)));
        }
    }

    /// One for each query of which something is known to be relevant.
    static List<Ranking<Document.Id>> rankings(Path folder, Embedder embedder) throws IOException {
        Map<String, Map<Document.Id, Integer>> relevance = relevance(folder);
        List<Ranking<Document.Id>> rankings = new ArrayList<>();
        try (PassageIndex index = LucenePassageIndex.inMemory()) {
            fill(index, folder.resolve("corpus.jsonl"), embedder);
            Retriever retriever = new Retriever(index, embedder);
            for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
                JsonNode query = JSON.readTree(line);
                Map<Document.Id, Integer> relevant = relevance.get(query.path("_id").asText());
                if (relevant != null) {
                    List<Document.Id> order =
                            retriever.find(query.path("text").asText(), Filter.ALL, DEPTH).stream()
                                    .map(found -> found.passage().id().document())
                                    .toList();
                    rankings.add(new Ranking<>(order, relevant));
                }
            }
        }
        return rankings;
    }

    /// How relevant documents are to each query, those above 0.
    private static Map<String, Map<Document.Id, Integer>> relevance(Path folder)
            throws IOException {
        Map<String, Map<Document.Id, Integer>> relevance = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels").resolve("test.tsv"))) {
            String[] fields = line.strip().split("\t", -1);
            if (fields.length == 3 && fields[2].matches("[1-9][0-9]*")) {
                relevance
                        .computeIfAbsent(fields[0], _ -> new HashMap<>())
                        .put(document(fields[1]), Integer.parseInt(fields[2]));
            }
        }
        return relevance;
    }

    private static void fill(PassageIndex index, Path corpus, Embedder embedder)
            throws IOException {
        List<IndexedPassage> batch = new ArrayList<>();
        try (Stream<String> lines = Files.lines(corpus)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode entry = JSON.readTree(line);
                String title = entry.path("title").asText();
                String text = (title + "\n" + entry.path("text").asText()).strip();
                if (!text.isEmpty()) {
                    Passage passage =
                            new Passage(
                                    document(entry.path("_id").asText()),
                                    new Span(0, text.length()),
                                    text,
                                    null);
                    batch.add(
                            new IndexedPassage(
                                    passage, title, DATE, List.of(), List.of(), null, null));
                }
                if (batch.size() == AT_ONCE) {
                    put(index, batch, embedder);
                }
            }
        }
        put(index, batch, embedder);
        index.commit("");
    }

    private static void put(PassageIndex index, List<IndexedPassage> batch, Embedder embedder) {
        List<float[]> vectors =
                batch.isEmpty()
                        ? List.of()
                        : embedder.embed(batch.stream().map(IndexedPassage::text).toList());
        List<EmbeddedPassage> embedded = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            embedded.add(new EmbeddedPassage(batch.get(i), vectors.get(i)));
        }
        index.put(embedded);
        batch.clear();
    }

    private static Document.Id document(String id) {
        return new Document.Id(Sha256.of(id));
    }

    private static double mean(List<Ranking<Document.Id>> some, boolean gain) {
        return some.stream()
                .mapToDouble(one -> gain ? one.ndcgAtTen() : one.precisionAtR())
                .average()
                .orElse(Double.NaN);
    }
}

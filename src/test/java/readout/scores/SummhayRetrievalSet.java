package readout.scores;

import readout.document.Document;
import readout.document.Passage;
import readout.index.BgeEmbedder;
import readout.index.EmbeddedPassage;
import readout.index.Embedder;
import readout.index.Filter;
import readout.index.Hit;
import readout.index.IndexedPassage;
import readout.index.LucenePassageIndex;
import readout.index.PassageIndex;
import readout.index.Retriever;
import readout.scores.SummhayTopic.Subtopic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Questions against the documents of their topic: those are relevant that contain one of the
/// insights that answer the question. Beside it, what the words alone and the meaning alone come
/// to, with the documents ranked in the same way by their passages.
final class SummhayRetrievalSet implements ScoredSet {
    private static final int DEPTH = 1_000;

    /// No document has a date; one is as good as another.
    private static final LocalDate DATE = LocalDate.of(2024, 1, 1);

    @Override
    public String name() {
        return "summhay-retrieval";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("summhay");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            return measure(data, embedder);
        }
    }

    List<Measure> measure(Path data, Embedder embedder) throws IOException {
        Map<String, List<Ranking<Document.Id>>> rankings = new LinkedHashMap<>();
        for (Path file : SummhayTopic.files(folder(data))) {
            SummhayTopic topic = SummhayTopic.read(file);
            try (PassageIndex index = LucenePassageIndex.inMemory()) {
                fill(index, topic, embedder);
                for (Subtopic subtopic : topic.subtopics()) {
                    rank(index, subtopic, embedder, rankings);
                }
            }
        }
        List<Measure> measures = new ArrayList<>();
        rankings.forEach((way, some) -> {
            boolean isOurs = way.isEmpty();
            Measure ndcg = Measure.of(way + "nDCG@10", some, one -> mean(one, true));
            Measure precision = Measure.of(way + "R-precision", some, one -> mean(one, false));
            measures.add(isOurs ? ndcg.aiming(0.985) : ndcg);
            measures.add(isOurs ? precision.aiming(0.930) : precision);
        });
        return measures;
    }

    private static void fill(PassageIndex index, SummhayTopic topic, Embedder embedder) {
        List<Passage> passages =
                Passages.of(topic.documents()).stream()
                        .filter(passage -> !passage.text().isBlank())
                        .toList();
        List<float[]> vectors = embedder.embed(passages.stream().map(Passage::words).toList());
        List<EmbeddedPassage> embedded = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            IndexedPassage passage =
                    new IndexedPassage(passages.get(i), "", DATE, List.of(), List.of(), null, null);
            embedded.add(new EmbeddedPassage(passage, vectors.get(i)));
        }
        index.put(embedded);
        index.commit("");
    }

    private static void rank(
            PassageIndex index,
            Subtopic subtopic,
            Embedder embedder,
            Map<String, List<Ranking<Document.Id>>> rankings) {
        Map<Document.Id, Integer> relevance = new HashMap<>();
        subtopic.insights()
                .forEach(insight -> insight.documents().forEach(id -> relevance.put(id, 1)));
        Map<String, List<Document.Id>> orders = new LinkedHashMap<>();
        String query = subtopic.query();
        orders.put("", new Retriever(index, embedder).documents(query, Filter.ALL, DEPTH));
        orders.put("words alone, ", documents(index.lexical(query, Filter.ALL, DEPTH)));
        float[] vector = embedder.embed(List.of(query)).getFirst();
        orders.put("meaning alone, ", documents(index.nearest(vector, Filter.ALL, DEPTH)));
        orders.forEach((way, order) ->
                rankings.computeIfAbsent(way, _ -> new ArrayList<>())
                        .add(new Ranking<>(order, relevance)));
    }

    private static List<Document.Id> documents(List<Hit> hits) {
        Map<Document.Id, Double> scores = new LinkedHashMap<>();
        Map<Document.Id, Integer> counts = new HashMap<>();
        for (Hit hit : hits) {
            int place = counts.merge(hit.id().document(), 1, Integer::sum);
            scores.merge(hit.id().document(), hit.score() / place, Double::sum);
        }
        return scores.entrySet().stream()
                .sorted(
                        Map.Entry.<Document.Id, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double mean(List<Ranking<Document.Id>> some, boolean gain) {
        return some.stream()
                .mapToDouble(one -> gain ? one.ndcgAtTen() : one.precisionAtR())
                .average()
                .orElse(Double.NaN);
    }
}

package readout.index;

import readout.document.Document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the passages that answer a question: it takes what ranks high by words or by meaning, and
/// ranks that anew by both.
///
/// Neither ranking is trusted for its order: what each is worth is measured on every passage either
/// of them found, so that one that only the other found does not win or lose by that alone.
public final class Retriever {
    /// How far down the rankings of the index it is looked.
    private static final int DEPTH = 100;

    private static final int DEPTH_TO_GATHER = 300;

    private final PassageIndex index;
    private final Embedder embedder;

    /// @param embedder the one whose vectors are in the index
    public Retriever(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /// The passages that answer the question best, best first: for a question that one of them may
    /// answer.
    ///
    /// @param most how many at most
    public List<Found> find(String question, Filter filter, int most) {
        if (question.isBlank()) {
            return List.of();
        }
        Wanted wanted = wanted(question, filter);
        Pool pool = looked(wanted, filter, Math.max(DEPTH, most));
        return best(pool.answering(wanted), pool, most);
    }

    /// The documents that say most on what the question is about, best first: each by its passages,
    /// the second counting half, the third a third of what the first does, and so on. For a
    /// question of a few words that many answer: what the best passages say is looked for as well.
    ///
    /// @param most how many at most
    public List<Document.Id> documents(String question, Filter filter, int most) {
        if (question.isBlank()) {
            return List.of();
        }
        Map<Document.Id, Double> scores = new LinkedHashMap<>();
        Map<Document.Id, Integer> counts = new HashMap<>();
        for (Hit hit : gathered(question, filter)) {
            Document.Id document = hit.id().document();
            int place = counts.merge(document, 1, Integer::sum);
            scores.merge(document, hit.score() / place, Double::sum);
        }
        return scores.entrySet().stream()
                .sorted(
                        Map.Entry.<Document.Id, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Hit> gathered(String question, Filter filter) {
        Wanted asked = wanted(question, filter);
        Pool pool = looked(asked, filter, DEPTH_TO_GATHER);
        Wanted more = pool.feedback(asked);
        return pool.and(looked(more, filter, DEPTH_TO_GATHER)).about(more);
    }

    private Wanted wanted(String question, Filter filter) {
        Filter dates = Filter.ALL.between(filter.from(), filter.until());
        long passages = index.count(dates);
        return Wanted.of(
                question,
                embedder.embed(List.of(Embedder.QUESTION + question)).getFirst(),
                word -> Pool.rarity(passages, index.holders(word, dates)));
    }

    private Pool looked(Wanted wanted, Filter filter, int depth) {
        Map<PassageId, IndexedPassage> passages = new LinkedHashMap<>();
        Stream.concat(
                        index.lexical(wanted.text(), filter, depth).stream(),
                        index.nearest(wanted.vector(), filter, depth).stream())
                .forEach(hit -> passages.putIfAbsent(hit.id(), hit.passage()));
        List<IndexedPassage> all = List.copyOf(passages.values());
        return Pool.of(all, index.vectors(all));
    }

    /// The best of a ranking, each with what says the same.
    ///
    /// @param pool that all of them are in
    private static List<Found> best(List<Hit> ranking, Pool pool, int most) {
        List<Hit> best = new ArrayList<>();
        List<List<IndexedPassage>> copies = new ArrayList<>();
        for (Hit hit : ranking) {
            PassageWords said = pool.words(hit.passage());
            int same = 0;
            while (same < best.size() && !pool.words(best.get(same).passage()).sameAs(said)) {
                same++;
            }
            if (same < best.size()) {
                copies.get(same).add(hit.passage());
            } else if (best.size() < most) {
                best.add(hit);
                copies.add(new ArrayList<>());
            } else {
                break;
            }
        }
        return IntStream.range(0, best.size())
                .mapToObj(i -> new Found(best.get(i).passage(), best.get(i).score(), copies.get(i)))
                .toList();
    }
}

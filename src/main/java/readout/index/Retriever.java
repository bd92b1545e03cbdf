package readout.index;

import readout.text.ContentWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the passages that answer a question: it takes what ranks high by words or by meaning, and
/// ranks that anew by how much of the question stands in a passage and beside it.
public final class Retriever {
    // What each sign weighs; together 1. The values of EvidenceFinder, which were measured.
    private static final double ITSELF = 0.14;
    private static final double AROUND = 0.32;
    private static final double PAIRS = 0.22;
    private static final double MEANING = 0.32;

    /// How far down each of the two rankings is looked.
    private static final int DEPTH = 100;

    private final PassageIndex index;
    private final Embedder embedder;

    /// @param embedder the one whose vectors are in the index
    public Retriever(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /// The passages that answer the question best, best first.
    ///
    /// @param most how many at most
    public List<Found> find(String question, Filter filter, int most) {
        if (question.isBlank()) {
            return List.of();
        }
        float[] vector = embedder.embed(List.of(question)).getFirst();
        int depth = Math.max(DEPTH, most);
        Map<PassageId, IndexedPassage> candidates = new LinkedHashMap<>();
        Map<PassageId, Double> meanings = new LinkedHashMap<>();
        index.lexical(question, filter, depth)
                .forEach(hit -> candidates.put(hit.id(), hit.passage()));
        index.nearest(vector, filter, depth)
                .forEach(hit -> {
                    candidates.put(hit.id(), hit.passage());
                    meanings.put(hit.id(), hit.score());
                });
        List<IndexedPassage> passages = List.copyOf(candidates.values());
        List<List<IndexedPassage>> around = index.around(passages, 1);
        Wanted wanted = new Wanted(question, filter);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            IndexedPassage passage = passages.get(i);
            double meaning = Math.max(0, meanings.getOrDefault(passage.id(), 0.0));
            Found.Signs signs = wanted.signs(passage, around.get(i), meaning);
            double score =
                    ITSELF * signs.itself()
                            + AROUND * signs.around()
                            + PAIRS * signs.pairs()
                            + MEANING * signs.meaning();
            found.add(new Found(passage, score, signs, around.get(i), List.of()));
        }
        found.sort(Found.ORDER);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /// What a question asks for, with how much each of its words tells.
    private final class Wanted {
        private final Map<String, Double> rarities = new LinkedHashMap<>();
        private final Set<String> pairs;
        private final double all;

        Wanted(String question, Filter filter) {
            Filter dates = Filter.ALL.between(filter.from(), filter.until());
            double passages = index.count(dates);
            for (ContentWords.Word word : ContentWords.in(question)) {
                double holders = index.holders(word.span().in(question), dates);
                double rarity = Math.log1p((passages - holders + 0.5) / (holders + 0.5));
                rarities.merge(word.root(), rarity, Math::max);
            }
            pairs = pairs(question);
            all = rarities.values().stream().mapToDouble(rarity -> rarity).sum();
        }

        Found.Signs signs(IndexedPassage passage, List<IndexedPassage> around, double meaning) {
            Set<String> beside = new LinkedHashSet<>();
            around.forEach(one -> beside.addAll(roots(one.text())));
            Set<String> shared = pairs(passage.text());
            shared.retainAll(pairs);
            return new Found.Signs(
                    share(roots(passage.text())),
                    share(beside),
                    pairs.isEmpty() ? 0 : (double) shared.size() / pairs.size(),
                    meaning);
        }

        private double share(Set<String> roots) {
            double sum = 0;
            for (Map.Entry<String, Double> wanted : rarities.entrySet()) {
                sum += roots.contains(wanted.getKey()) ? wanted.getValue() : 0;
            }
            return all == 0 ? 0 : sum / all;
        }

        private static Set<String> roots(String text) {
            Set<String> roots = new LinkedHashSet<>();
            ContentWords.in(text).forEach(word -> roots.add(word.root()));
            return roots;
        }

        private static Set<String> pairs(String text) {
            List<ContentWords.Word> words = ContentWords.in(text);
            Set<String> pairs = new LinkedHashSet<>();
            for (int i = 1; i < words.size(); i++) {
                pairs.add(words.get(i - 1).stem() + " " + words.get(i).stem());
            }
            return pairs;
        }
    }
}

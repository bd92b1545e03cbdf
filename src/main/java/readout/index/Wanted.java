package readout.index;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// What is looked for.
///
/// @param text for the index to search
/// @param vector what it means
/// @param weights how much each stem tells; together 1, none where all are among the commonest
/// @param pairs stems that stand side by side
@SuppressWarnings("ArrayRecordComponent") // never compared
record Wanted(String text, float[] vector, Map<String, Double> weights, Set<String> pairs) {

    /// @param rarity how much a written word tells
    static Wanted of(String question, float[] vector, ToDoubleFunction<String> rarity) {
        Map<String, Double> rarities = new LinkedHashMap<>();
        for (WordAnalyzers.Word word : WordAnalyzers.english(question)) {
            rarities.computeIfAbsent(word.stem(), _ -> rarity.applyAsDouble(word.written()));
        }
        return new Wanted(question, vector, shares(rarities), PassageWords.of(question).pairs());
    }

    /// The numbers as shares of their sum.
    static Map<String, Double> shares(Map<String, Double> numbers) {
        double all = numbers.values().stream().mapToDouble(one -> one).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        numbers.forEach((word, number) -> shares.put(word, all == 0 ? 0 : number / all));
        return shares;
    }

    /// What of this a passage holds.
    ///
    /// @param meant the vector of the passage
    Found.Signs signs(PassageWords words, List<IndexedPassage> around, float[] meant) {
        Set<String> beside = new HashSet<>();
        around.forEach(one -> beside.addAll(PassageWords.of(one.text()).counts().keySet()));
        long shared = pairs.stream().filter(words.pairs()::contains).count();
        return new Found.Signs(
                share(words.counts().keySet()),
                share(beside),
                pairs.isEmpty() ? 0 : (double) shared / pairs.size(),
                Math.clamp(Embedder.similarity(vector, meant), 0, 1));
    }

    private double share(Set<String> stems) {
        double sum = 0;
        for (Map.Entry<String, Double> one : weights.entrySet()) {
            sum += stems.contains(one.getKey()) ? one.getValue() : 0;
        }
        return Math.min(1, sum);
    }
}

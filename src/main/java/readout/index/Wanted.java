package readout.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What is looked for.
///
/// @param text for the index to search
/// @param vector what it means
/// @param weights how much each stem tells; together 1, none where all are among the commonest
@SuppressWarnings("ArrayRecordComponent") // never compared
record Wanted(String text, float[] vector, Map<String, Double> weights) {

    /// @param rarity how much a written word tells
    static Wanted of(String question, float[] vector, ToDoubleFunction<String> rarity) {
        Map<String, Double> rarities = new LinkedHashMap<>();
        for (WordAnalyzers.Word word : WordAnalyzers.english(question)) {
            rarities.computeIfAbsent(word.stem(), _ -> rarity.applyAsDouble(word.written()));
        }
        return new Wanted(question, vector, shares(rarities));
    }

    /// The numbers as shares of their sum.
    static Map<String, Double> shares(Map<String, Double> numbers) {
        double all = numbers.values().stream().mapToDouble(one -> one).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        numbers.forEach((word, number) -> shares.put(word, all == 0 ? 0 : number / all));
        return shares;
    }
}

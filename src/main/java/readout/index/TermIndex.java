package readout.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which texts hold a term, and how rare the term is among them: an inverted index in memory.
public final class TermIndex {
    private static final int[] NONE = {};

    private final Map<String, int[]> holders = new HashMap<>();
    private final int texts;

    /// @param terms the distinct terms of each text; a text is known by its place in the list
    public TermIndex(List<Set<String>> terms) {
        texts = terms.size();
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(some -> some.forEach(term -> counts.merge(term, 1, Integer::sum)));
        Map<String, Integer> filled = new HashMap<>();
        for (int text = 0; text < texts; text++) {
            for (String term : terms.get(text)) {
                int size = counts.getOrDefault(term, 0);
                int[] list = holders.computeIfAbsent(term, _ -> new int[size]);
                list[filled.merge(term, 1, Integer::sum) - 1] = text;
            }
        }
    }

    /// The texts that hold the term, in order.
    public int[] holders(String term) {
        int[] list = holders.getOrDefault(term, NONE);
        return Arrays.copyOf(list, list.length);
    }

    /// How much a term tells, above 0: the inverse document frequency of BM25 (Robertson and
    /// Zaragoza, 2009), highest for a term that no text holds.
    public double rarity(String term) {
        int frequency = holders.getOrDefault(term, NONE).length;
        return Math.log1p((texts - frequency + 0.5) / (frequency + 0.5));
    }

    /// The sum of the rarities.
    public double rarity(Iterable<String> terms) {
        double sum = 0;
        for (String term : terms) {
            sum += rarity(term);
        }
        return sum;
    }
}

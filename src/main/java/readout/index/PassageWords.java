package readout.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a passage, as the index compares them.
///
/// @param counts how often each stem stands in it
/// @param length how many words there are
record PassageWords(Map<String, Integer> counts, int length) {
    /// What two passages share that say the same: all but one word of five.
    private static final double SAME = 0.8;

    static PassageWords of(String text) {
        List<String> stems = WordAnalyzers.stems(text);
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        return new PassageWords(counts, stems.size());
    }

    /// Whether both say the same, nearly word for word; figures are the same or it is another
    /// saying.
    boolean sameAs(PassageWords other) {
        Set<String> one = counts.keySet();
        Set<String> two = other.counts.keySet();
        int fewer = Math.min(one.size(), two.size());
        int more = Math.max(one.size(), two.size());
        if (fewer < SAME * more || !figures().equals(other.figures())) {
            return false;
        }
        long shared = one.stream().filter(two::contains).count();
        return shared >= SAME * (one.size() + two.size() - shared);
    }

    private Set<String> figures() {
        Set<String> figures = new HashSet<>();
        for (String stem : counts.keySet()) {
            if (Character.isDigit(stem.codePointAt(0))) {
                figures.add(stem);
            }
        }
        return figures;
    }
}

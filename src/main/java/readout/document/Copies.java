package readout.document;

import readout.text.CleanText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds documents that say the same as an earlier one, nearly word for word: a release copied
/// twice, or syndicated with small changes.
///
/// Two texts are copies when they share at least 80 per cent of the shorter one's runs of five
/// words (Broder 1997, containment of shingles), and neither is more than half as long again. A
/// standing text that a body repeats with one figure changed is no copy: it has a later date.
final class Copies {
    private static final int RUN = 5;
    private static final double SHARED = 0.8;
    private static final double LONGER = 1.5;

    /// Syndication takes days; the same words later are said again.
    private static final long DAYS_APART = 3;

    /// A run that stands in more documents than this is a formula and tells nothing.
    private static final int COMMON = 50;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Copies() {}

    /// Each copy with the document it copies: the first in the order of the list.
    static Map<Document.Id, Document.Id> among(List<Document> documents) {
        List<Set<Long>> runs = documents.stream().map(Copies::runs).toList();
        Map<Long, List<Integer>> holders = new HashMap<>();
        Map<Document.Id, Document.Id> copies = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            Map<Integer, Integer> shared = new HashMap<>();
            for (Long run : runs.get(i)) {
                List<Integer> earlier = holders.computeIfAbsent(run, key -> new ArrayList<>());
                earlier.forEach(j -> shared.merge(j, 1, Integer::sum));
                if (earlier.size() < COMMON) {
                    earlier.add(i);
                }
            }
            int self = i;
            shared.entrySet().stream()
                    .filter(entry ->
                            isCopy(entry.getValue(), runs.get(self), runs.get(entry.getKey())))
                    .map(Map.Entry::getKey)
                    .filter(j -> !copies.containsKey(documents.get(j).id()))
                    .filter(j -> near(documents.get(j), document))
                    .min(Integer::compare)
                    .ifPresent(j -> copies.put(document.id(), documents.get(j).id()));
        }
        return copies;
    }

    private static boolean isCopy(int shared, Set<Long> runs, Set<Long> others) {
        int shorter = Math.min(runs.size(), others.size());
        int longer = Math.max(runs.size(), others.size());
        return shared >= SHARED * shorter && longer <= LONGER * shorter;
    }

    private static boolean near(Document one, Document other) {
        if (one.published().date() == null || other.published().date() == null) {
            return true;
        }
        return Math.abs(one.published().date().toEpochDay() - other.published().date().toEpochDay())
                <= DAYS_APART;
    }

    private static Set<Long> runs(Document document) {
        CleanText clean = document.clean();
        List<String> words =
                BETWEEN_WORDS.splitAsStream(clean.text().toLowerCase(Locale.ROOT)).toList();
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + words.get(j).hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }
}

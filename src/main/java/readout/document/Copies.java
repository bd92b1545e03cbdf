package readout.document;

import readout.text.CleanText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        long[][] runs = documents.stream().map(Copies::runs).toArray(long[][]::new);
        Map<Long, List<Integer>> holders = new HashMap<>();
        Map<Document.Id, Document.Id> copies = new HashMap<>();
        int[] shared = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            Document document = documents.get(i);
            BitSet sharing = new BitSet(i);
            Integer self = i;
            for (long run : runs[i]) {
                List<Integer> earlier = holders.computeIfAbsent(run, key -> new ArrayList<>(1));
                for (int other : earlier) {
                    shared[other] = sharing.get(other) ? shared[other] + 1 : 1;
                    sharing.set(other);
                }
                if (earlier.size() < COMMON) {
                    earlier.add(self);
                }
            }
            sharing.stream()
                    .filter(j -> isCopy(shared[j], runs[self], runs[j]))
                    .mapToObj(documents::get)
                    .filter(other -> !copies.containsKey(other.id()) && near(other, document))
                    .findFirst()
                    .ifPresent(other -> copies.put(document.id(), other.id()));
        }
        return copies;
    }

    private static boolean isCopy(int shared, long[] runs, long[] others) {
        int shorter = Math.min(runs.length, others.length);
        int longer = Math.max(runs.length, others.length);
        return shared >= SHARED * shorter && longer <= LONGER * shorter;
    }

    private static boolean near(Document one, Document other) {
        if (one.published().date() == null || other.published().date() == null) {
            return true;
        }
        return Math.abs(one.published().date().toEpochDay() - other.published().date().toEpochDay())
                <= DAYS_APART;
    }

    /// A number for each run, each once.
    private static long[] runs(Document document) {
        CleanText clean = document.clean();
        int[] words =
                BETWEEN_WORDS
                        .splitAsStream(clean.text().toLowerCase(Locale.ROOT))
                        .mapToInt(String::hashCode)
                        .toArray();
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = 1125899906842597L;
            for (int j = i; j < i + RUN; j++) {
                runs[i] = 31 * runs[i] + words[j];
            }
        }
        return Arrays.stream(runs).distinct().toArray();
    }
}

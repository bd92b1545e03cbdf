package readout.theme;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The telling words of each text, weighted by how rare they are among all texts: rows of a sparse
/// matrix of unit length.
///
/// A word that one text alone uses ties it to nothing and is left out, and so is one too wide to
/// say what a text is about ([NonThemes#VAGUE]). A region is a term of every text that names a
/// state in it ([Regions]).
final class Terms {
    /// How much more a name ties two texts together than another word.
    private static final double NAME = 1.5;

    /// A name that one in so many texts has tells nothing new.
    private static final int COMMON = 4;

    private final int[][] columns;
    private final float[][] weights;

    /// The columns of names that are not common.
    private final BitSet names;

    /// The columns of all names.
    private final BitSet allNames;

    private final double[] information;
    private final int width;

    private Terms(
            int[][] columns,
            float[][] weights,
            BitSet names,
            BitSet allNames,
            double[] information,
            int width) {
        this.columns = columns;
        this.weights = weights;
        this.names = names;
        this.allNames = allNames;
        this.information = information;
        this.width = width;
    }

    /// @param ignored stems that are no terms
    static Terms of(List<List<Word>> texts, Set<String> ignored) {
        int count = texts.size();
        Map<String, Integer> frequency = new TreeMap<>();
        Map<String, Integer> capitalized = new HashMap<>();
        for (List<Word> text : texts) {
            Set<String> seen = new TreeSet<>();
            Set<String> seenCapitalized = new TreeSet<>();
            for (int i = 0; i < text.size(); i++) {
                Word word = text.get(i);
                if (!isTerm(word, ignored)) {
                    continue;
                }
                seen.add(word.stem());
                if (i > 0 && word.isCapitalized()) {
                    seenCapitalized.add(word.stem());
                }
            }
            Set<String> regions = Regions.of(text);
            seen.addAll(regions);
            seenCapitalized.addAll(regions);
            seen.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
            seenCapitalized.forEach(stem -> capitalized.merge(stem, 1, Integer::sum));
        }
        Map<String, Integer> column = new HashMap<>();
        frequency.forEach((stem, df) -> {
            if (df > 1) {
                column.put(stem, column.size());
            }
        });
        int[][] columns = new int[count][];
        float[][] weights = new float[count][];
        double[] information = new double[count];
        BitSet names = new BitSet();
        BitSet allNames = new BitSet();
        column.forEach((stem, at) -> {
            int df = frequency.getOrDefault(stem, 1);
            if (2 * capitalized.getOrDefault(stem, 0) > df) {
                allNames.set(at);
                names.set(at, COMMON * df < count);
            }
        });
        for (int i = 0; i < count; i++) {
            TreeMap<Integer, Double> row = new TreeMap<>();
            Set<String> seen = new TreeSet<>();
            for (Word word : texts.get(i)) {
                String stem = word.stem();
                if (!isTerm(word, ignored) || !seen.add(stem)) {
                    continue;
                }
                int df = frequency.getOrDefault(stem, 1);
                double idf = Math.log((double) count / df);
                information[i] += Math.log(1 + (double) count / Math.max(2, df));
                Integer at = column.get(stem);
                if (at != null && !NonThemes.VAGUE.contains(word.lower())) {
                    row.put(at, idf * (allNames.get(at) ? NAME : 1));
                }
            }
            for (String region : Regions.of(texts.get(i))) {
                Integer at = column.get(region);
                if (at != null) {
                    row.put(at, Math.log((double) count / frequency.getOrDefault(region, 1)));
                }
            }
            columns[i] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
            double norm = Math.sqrt(row.values().stream().mapToDouble(w -> w * w).sum());
            weights[i] = new float[columns[i].length];
            int at = 0;
            for (double weight : row.values()) {
                weights[i][at++] = norm == 0 ? 0 : (float) (weight / norm);
            }
        }
        return new Terms(columns, weights, names, allNames, information, column.size());
    }

    private static boolean isTerm(Word word, Set<String> ignored) {
        return word.text().length() > 1
                && !word.isNumber()
                && !FunctionWords.contains(word.lower())
                && !ignored.contains(word.stem());
    }

    int width() {
        return width;
    }

    int[] columns(int row) {
        return columns[row];
    }

    float[] weights(int row) {
        return weights[row];
    }

    /// Whether a text names something that is not common, and nothing that the other names.
    boolean namesOther(int text, int other) {
        boolean own = false;
        for (int column : columns[text]) {
            if (allNames.get(column) && Arrays.binarySearch(columns[other], column) >= 0) {
                return false;
            }
            own |= names.get(column);
        }
        return own;
    }

    /// How much a text says: the sum of its words' rarity, 1 for the text in the middle.
    double[] information() {
        double[] sorted = information.clone();
        Arrays.sort(sorted);
        double middle = sorted.length == 0 ? 1 : Math.max(sorted[sorted.length / 2], 1e-9);
        return Arrays.stream(information).map(value -> value / middle).toArray();
    }
}

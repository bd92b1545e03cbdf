package readout.theme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The telling words of each text, weighted by how rare they are among all texts: rows of a sparse
/// matrix of unit length.
///
/// A word that one text alone uses ties it to nothing and is left out.
final class Terms {
    /// How much more a name ties two texts together than another word.
    private static final double NAME = 1.5;

    private final int[][] columns;
    private final float[][] weights;
    private final double[] information;
    private final int width;

    private Terms(int[][] columns, float[][] weights, double[] information, int width) {
        this.columns = columns;
        this.weights = weights;
        this.information = information;
        this.width = width;
    }

    /// @param ignored stems that are no terms
    static Terms of(List<List<Word>> texts, Set<String> ignored) {
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
            seen.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
            seenCapitalized.forEach(stem -> capitalized.merge(stem, 1, Integer::sum));
        }
        Map<String, Integer> column = new HashMap<>();
        frequency.forEach((stem, count) -> {
            if (count > 1) {
                column.put(stem, column.size());
            }
        });
        int count = texts.size();
        int[][] columns = new int[count][];
        float[][] weights = new float[count][];
        double[] information = new double[count];
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
                if (at != null) {
                    boolean name = 2 * capitalized.getOrDefault(stem, 0) > df;
                    row.put(at, idf * (name ? NAME : 1));
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
        return new Terms(columns, weights, information, column.size());
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

    /// How much a text says: the sum of its words' rarity, 1 for the text in the middle.
    double[] information() {
        double[] sorted = information.clone();
        Arrays.sort(sorted);
        double middle = sorted.length == 0 ? 1 : Math.max(sorted[sorted.length / 2], 1e-9);
        return Arrays.stream(information).map(value -> value / middle).toArray();
    }
}

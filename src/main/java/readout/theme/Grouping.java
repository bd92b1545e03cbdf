package readout.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which sentences belong together, before anything has a name.
///
/// What speaks for two sentences being on one theme: that they lie near each other in meaning and
/// words ([Features]), seen once in its broad lines and once in detail, and that one follows the
/// other in a document ([Continuity]). Of these ties [Communities] makes groups.
final class Grouping {
    /// Dimensions of the broad view: the square root of the number of sentences, in these bounds.
    private static final int FEWEST_DIMENSIONS = 4;

    private static final int MOST_DIMENSIONS = 40;

    /// Dimensions of the view in detail.
    private static final int DETAILED = 64;

    /// What the view in detail weighs against the broad one.
    private static final double DETAIL = 0.5;

    /// From so many sentences on the broad view has to do.
    private static final int LARGE = 20_000;

    /// What a sure continuation weighs against the tie to a near neighbour, whose mean is 1.
    private static final double NEXT = 18;

    /// What is left of a continuation to a sentence that names something of its own.
    private static final double RENAMED = 0.85;

    /// How much of its neighbours a sentence takes on that goes on from them.
    private static final double FLOW = 0.5;

    /// What is left at least of a sentence's own words where it says little ("We follow this very
    /// closely").
    private static final double OWN = 0.3;

    private Grouping() {}

    /// The number of its group for each sentence.
    ///
    /// @param lines in an order in which those of one document stand together as they do there
    static int[] of(
            List<Line> lines,
            List<float[]> vectors,
            List<List<Word>> words,
            Terms terms,
            ThemeOptions options) {
        int count = lines.size();
        double[] information = terms.information();
        double[] continuity = new double[count];
        for (int i = 1; i < count; i++) {
            continuity[i] =
                    Continuity.of(
                            lines.get(i - 1),
                            words.get(i - 1),
                            lines.get(i),
                            words.get(i),
                            information[i]);
            if (terms.namesOther(i, i - 1)) {
                continuity[i] *= RENAMED;
            }
        }
        float[][] meanings = Meanings.of(vectors, lines);
        int broad = Math.clamp(Math.round(Math.sqrt(count)), FEWEST_DIMENSIONS, MOST_DIMENSIONS);
        Ties ties = new Ties(count);
        float[][] points = Features.of(meanings, terms, broad);
        tieNearest(flowing(points, continuity, information), options.neighbours(), 1, ties);
        if (count < LARGE) {
            float[][] detailed = Features.of(meanings, terms, DETAILED);
            tieNearest(
                    flowing(detailed, continuity, information), options.neighbours(), DETAIL, ties);
        }
        for (int i = 1; i < count; i++) {
            ties.add(i - 1, i, NEXT * continuity[i]);
        }
        tieCopies(lines, ties);
        return Communities.of(ties.merged(), options.resolution() * scale(count), options.seed());
    }

    /// The same words are on the same theme, however their neighbours differ.
    private static void tieCopies(List<Line> lines, Ties ties) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Integer copied = first.putIfAbsent(lines.get(i).text(), i);
            if (copied != null) {
                ties.add(copied, i, NEXT);
            }
        }
    }

    /// Few sentences divide into more themes than modularity would make of them, as a person would
    /// have about eight for sixty; many into fewer.
    private static double scale(int count) {
        return Math.clamp(2 * Math.pow(100.0 / count, 0.9), 0.64, 2);
    }

    /// @param weight the mean of the ties that are added
    private static void tieNearest(float[][] points, int most, double weight, Ties ties) {
        int wanted = (int) Math.max(3, Math.min(most, Math.round(Math.sqrt(points.length))));
        NearestNeighbours nearest = NearestNeighbours.of(points, wanted);
        double sum = 0;
        int added = 0;
        for (int i = 0; i < points.length; i++) {
            for (float similarity : nearest.similarities(i)) {
                sum += square(similarity);
                added++;
            }
        }
        double scale = sum == 0 ? 0 : weight * added / sum;
        for (int i = 0; i < points.length; i++) {
            int[] neighbours = nearest.of(i);
            float[] similarities = nearest.similarities(i);
            for (int j = 0; j < neighbours.length; j++) {
                ties.add(i, neighbours[j], scale * square(similarities[j]));
            }
        }
    }

    private static double square(float similarity) {
        double positive = Math.max(0, similarity);
        return positive * positive;
    }

    /// The points moved towards those of the sentences beside them, the more so the less a sentence
    /// says by itself.
    private static float[][] flowing(float[][] points, double[] continuity, double[] information) {
        int count = points.length;
        float[][] flowing = new float[count][];
        for (int i = 0; i < count; i++) {
            float[] point = new float[points[i].length];
            add(point, Math.clamp(information[i], OWN, 1), points[i]);
            if (i > 0) {
                add(point, FLOW * continuity[i], points[i - 1]);
            }
            if (i + 1 < count) {
                add(point, FLOW * continuity[i + 1], points[i + 1]);
            }
            Features.normalize(point);
            flowing[i] = point;
        }
        return flowing;
    }

    private static void add(float[] sum, double factor, float[] row) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += (float) factor * row[k];
        }
    }
}

package readout.theme;

import readout.statement.Statement;

import java.util.List;

/// Finds which statements belong together, before anything has a name.
///
/// What speaks for two statements being on one theme: that they lie near each other in meaning and
/// words ([Features]), seen in a few views of different detail, and that one follows the other in a
/// document ([Continuity]). Of these ties [Communities] makes groups.
final class Grouping {
    /// Numbers of dimensions against the square root of the number of statements. One view shows
    /// the broad subjects, another the narrow ones; what all of them show is kept.
    private static final double[] VIEWS = {0.8, 1, 1.25};

    private static final int FEWEST_DIMENSIONS = 4;
    private static final int MOST_DIMENSIONS = 40;

    /// From so many statements on one view has to do.
    private static final int LARGE = 20_000;

    /// How much of its neighbours a statement takes on that goes on from them.
    private static final double FLOW = 0.5;

    /// What is left at least of a statement's own words where it says little ("We follow this very
    /// closely").
    private static final double OWN = 0.3;

    private Grouping() {}

    /// The number of its group for each statement.
    ///
    /// @param statements in an order in which those of one document stand together as they do there
    static int[] of(
            List<Statement> statements,
            List<float[]> vectors,
            List<List<Word>> words,
            Terms terms,
            ThemeOptions options) {
        int count = statements.size();
        double[] information = terms.information();
        double[] continuity = new double[count];
        for (int i = 1; i < count; i++) {
            continuity[i] =
                    Continuity.of(
                            statements.get(i - 1), statements.get(i), words.get(i), information[i]);
        }
        Ties ties = new Ties(count);
        for (double view : count < LARGE ? VIEWS : new double[] {1}) {
            int rank = (int) Math.round(view * Math.sqrt(count));
            float[][] points =
                    Features.of(
                            vectors, terms, Math.clamp(rank, FEWEST_DIMENSIONS, MOST_DIMENSIONS));
            tieNearest(flowing(points, continuity, information), options.neighbours(), ties);
        }
        for (int i = 1; i < count; i++) {
            ties.add(i - 1, i, continuity[i]);
        }
        return Communities.of(ties.merged(), options.resolution() * scale(count), options.seed());
    }

    /// Few statements divide into more themes than modularity would make of them, as a person would
    /// have about eight for sixty; many into fewer.
    private static double scale(int count) {
        return Math.clamp(2 * Math.pow(100.0 / count, 0.9), 0.64, 2);
    }

    private static void tieNearest(float[][] points, int most, Ties ties) {
        int wanted = (int) Math.max(3, Math.min(most, Math.round(Math.sqrt(points.length))));
        NearestNeighbours nearest = NearestNeighbours.of(points, wanted);
        for (int i = 0; i < points.length; i++) {
            int[] neighbours = nearest.of(i);
            float[] similarities = nearest.similarities(i);
            for (int j = 0; j < neighbours.length; j++) {
                double similarity = Math.max(0, similarities[j]);
                ties.add(i, neighbours[j], similarity * similarity);
            }
        }
    }

    /// The points moved towards those of the statements beside them, the more so the less a
    /// statement says by itself.
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

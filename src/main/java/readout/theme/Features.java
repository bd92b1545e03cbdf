package readout.theme;

import java.util.SplittableRandom;

/// Each text as a point in a space of few dimensions, where texts on one subject lie together.
///
/// A text's meaning ([Meanings]) and its telling words ([Terms]) stand side by side; of this matrix
/// the strongest singular directions are kept, as latent semantic analysis does (Deerwester and
/// others, 1990), found by subspace iteration (Halko, Martinsson and Tropp, 2011). Within one
/// subject that shows far more than either side alone: the vectors of all texts are near one
/// another, and their words rarely the same.
final class Features {
    /// Directions are learnt from at most so many texts, spread evenly.
    private static final int SAMPLE = 8192;

    /// How much the words weigh against the vectors, whose weight is 1.
    private static final float WORDS = 1.1f;

    private static final int ITERATIONS = 6;
    private static final int SPARE = 8;

    private Features() {}

    /// One row of unit length for each text; a row of zeros where nothing is known of it.
    ///
    /// @param meanings of one length
    /// @param rank the number of directions kept
    static float[][] of(float[][] meanings, Terms terms, int rank) {
        int count = meanings.length;
        int dense = count == 0 ? 0 : meanings[0].length;
        int width = dense + terms.width();
        int wanted = Math.min(Math.min(rank + SPARE, count), width);
        int step = (count + SAMPLE - 1) / SAMPLE;
        int sampled = count == 0 ? 0 : (count + step - 1) / step;
        SplittableRandom random = new SplittableRandom(7);
        float[][] basis = new float[width][wanted];
        for (float[] row : basis) {
            for (int j = 0; j < wanted; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            float[][] next = new float[width][wanted];
            for (int s = 0; s < sampled; s++) {
                float[] image = image(meanings[s * step], terms, s * step, basis, wanted);
                addOuter(meanings[s * step], terms, s * step, image, next);
            }
            orthonormalize(next, wanted);
            basis = next;
        }
        double[][] gram = new double[wanted][wanted];
        float[][] points = new float[count][];
        for (int i = 0; i < count; i++) {
            points[i] = image(meanings[i], terms, i, basis, wanted);
        }
        for (int s = 0; s < sampled; s++) {
            float[] point = points[s * step];
            for (int a = 0; a < wanted; a++) {
                for (int b = 0; b < wanted; b++) {
                    gram[a][b] += (double) point[a] * point[b];
                }
            }
        }
        double[][] rotation = Eigenvectors.strongest(gram, Math.min(rank, wanted));
        for (int i = 0; i < count; i++) {
            points[i] = rotated(points[i], rotation);
            normalize(points[i]);
        }
        return points;
    }

    private static float[] image(float[] dense, Terms terms, int row, float[][] basis, int width) {
        float[] image = new float[width];
        for (int j = 0; j < dense.length; j++) {
            add(image, dense[j], basis[j]);
        }
        int[] columns = terms.columns(row);
        float[] weights = terms.weights(row);
        for (int t = 0; t < columns.length; t++) {
            add(image, WORDS * weights[t], basis[dense.length + columns[t]]);
        }
        return image;
    }

    private static void addOuter(
            float[] dense, Terms terms, int row, float[] image, float[][] sum) {
        for (int j = 0; j < dense.length; j++) {
            add(sum[j], dense[j], image);
        }
        int[] columns = terms.columns(row);
        float[] weights = terms.weights(row);
        for (int t = 0; t < columns.length; t++) {
            add(sum[dense.length + columns[t]], WORDS * weights[t], image);
        }
    }

    private static void add(float[] sum, float factor, float[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /// Makes the columns orthonormal, first to last (modified Gram-Schmidt); a column that depends
    /// on those before it becomes zero.
    private static void orthonormalize(float[][] matrix, int columns) {
        double[][] done = new double[columns][matrix.length];
        for (int c = 0; c < columns; c++) {
            double[] column = done[c];
            double before = 0;
            for (int i = 0; i < matrix.length; i++) {
                column[i] = matrix[i][c];
                before += column[i] * column[i];
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int earlier = 0; earlier < c; earlier++) {
                    double[] other = done[earlier];
                    double dot = 0;
                    for (int i = 0; i < column.length; i++) {
                        dot += column[i] * other[i];
                    }
                    for (int i = 0; i < column.length; i++) {
                        column[i] -= dot * other[i];
                    }
                }
            }
            double square = 0;
            for (double value : column) {
                square += value * value;
            }
            double scale = square <= 1e-12 * before ? 0 : 1 / Math.sqrt(square);
            for (int i = 0; i < column.length; i++) {
                column[i] *= scale;
                matrix[i][c] = (float) column[i];
            }
        }
    }

    private static float[] rotated(float[] point, double[][] rotation) {
        float[] rotated = new float[rotation.length];
        for (int i = 0; i < rotation.length; i++) {
            double sum = 0;
            for (int j = 0; j < point.length; j++) {
                sum += rotation[i][j] * point[j];
            }
            rotated[i] = (float) sum;
        }
        return rotated;
    }

    /// Scales to unit length; zeros stay zeros.
    static void normalize(float[] row) {
        double square = 0;
        for (float value : row) {
            square += (double) value * value;
        }
        if (square > 0) {
            float scale = (float) (1 / Math.sqrt(square));
            for (int i = 0; i < row.length; i++) {
                row[i] *= scale;
            }
        }
    }
}

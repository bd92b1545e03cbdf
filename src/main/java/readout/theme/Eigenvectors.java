package readout.theme;

import java.util.Arrays;

/// The directions of a symmetric matrix, by Jacobi's rotations.
final class Eigenvectors {
    private Eigenvectors() {}

    /// The eigenvectors of the largest eigenvalues, strongest first; spoils the matrix.
    static double[][] strongest(double[][] symmetric, int count) {
        int size = symmetric.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < 60 && !isDiagonal(symmetric); sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(symmetric, vectors, p, q);
                }
            }
        }
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(symmetric[b][b], symmetric[a][a]));
        double[][] strongest = new double[count][];
        for (int i = 0; i < count; i++) {
            strongest[i] = vectors[order[i]];
        }
        return strongest;
    }

    private static boolean isDiagonal(double[][] matrix) {
        double off = 0;
        double on = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                double square = matrix[i][j] * matrix[i][j];
                if (i == j) {
                    on += square;
                } else {
                    off += square;
                }
            }
        }
        return off <= 1e-22 * on;
    }

    /// Turns the plane of p and q so that the entry at (p, q) becomes zero. The rows of `vectors`
    /// are the eigenvectors.
    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double t = Math.signum(theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        t = theta == 0 ? 1 : t;
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        for (int k = 0; k < matrix.length; k++) {
            double kp = matrix[k][p];
            double kq = matrix[k][q];
            matrix[k][p] = cos * kp - sin * kq;
            matrix[k][q] = sin * kp + cos * kq;
        }
        for (double[][] rows : new double[][][] {matrix, vectors}) {
            for (int k = 0; k < matrix.length; k++) {
                double pk = rows[p][k];
                double qk = rows[q][k];
                rows[p][k] = cos * pk - sin * qk;
                rows[q][k] = sin * pk + cos * qk;
            }
        }
    }
}

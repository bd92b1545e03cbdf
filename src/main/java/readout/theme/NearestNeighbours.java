package readout.theme;

import java.util.Arrays;

/// The nearest rows of each row by dot product, exactly.
///
/// Every pair is looked at, in tiles that stay in the cache, since an approximate index would save
/// little below a hundred thousand rows and would make the result depend on how it was built.
final class NearestNeighbours {
    private static final int TILE = 128;

    private final int[][] nearest;
    private final float[][] similarity;
    private final int[] filled;
    private final int wanted;

    private NearestNeighbours(int count, int wanted) {
        this.nearest = new int[count][wanted];
        this.similarity = new float[count][wanted];
        this.filled = new int[count];
        this.wanted = wanted;
    }

    /// @param rows of one length
    static NearestNeighbours of(float[][] rows, int wanted) {
        int count = rows.length;
        NearestNeighbours found =
                new NearestNeighbours(count, Math.max(0, Math.min(wanted, count - 1)));
        if (found.wanted == 0) {
            return found;
        }
        int length = rows[0].length;
        float[] columns = new float[length * TILE];
        float[] dots = new float[TILE];
        for (int right = 0; right < count; right += TILE) {
            int rightEnd = Math.min(count, right + TILE);
            transpose(rows, right, rightEnd, columns);
            // Rows up to the tile's end: each pair once.
            for (int i = 0; i < rightEnd; i++) {
                dots(rows[i], columns, dots);
                for (int j = Math.max(right, i + 1); j < rightEnd; j++) {
                    float dot = dots[j - right];
                    found.offer(i, j, dot);
                    found.offer(j, i, dot);
                }
            }
        }
        return found;
    }

    /// Nearest first; of two equally near the one that comes first.
    int[] of(int row) {
        return Arrays.copyOf(nearest[row], filled[row]);
    }

    float[] similarities(int row) {
        return Arrays.copyOf(similarity[row], filled[row]);
    }

    private static void transpose(float[][] rows, int from, int to, float[] columns) {
        Arrays.fill(columns, 0);
        for (int i = from; i < to; i++) {
            float[] row = rows[i];
            for (int k = 0; k < row.length; k++) {
                columns[k * TILE + i - from] = row[k];
            }
        }
    }

    /// Written so that the compiler makes vector instructions of the inner loop.
    private static void dots(float[] row, float[] columns, float[] dots) {
        Arrays.fill(dots, 0);
        for (int k = 0; k < row.length; k++) {
            float factor = row[k];
            int at = k * TILE;
            for (int j = 0; j < TILE; j++) {
                dots[j] += factor * columns[at + j];
            }
        }
    }

    private void offer(int row, int candidate, float dot) {
        int size = filled[row];
        float[] held = similarity[row];
        if (size == wanted && dot <= held[size - 1]) {
            return;
        }
        int at = size == wanted ? size - 1 : size;
        int[] ids = nearest[row];
        while (at > 0 && held[at - 1] < dot) {
            held[at] = held[at - 1];
            ids[at] = ids[at - 1];
            at--;
        }
        held[at] = dot;
        ids[at] = candidate;
        if (size < wanted) {
            filled[row] = size + 1;
        }
    }
}

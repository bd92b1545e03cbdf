package readout.theme;

import java.util.Arrays;

/// The nearest rows of each row by dot product, exactly.
///
/// Every pair is looked at, in tiles that stay in the cache: an approximate index would save little
/// below a hundred thousand rows, and what it finds hangs on how it was built.
final class NearestNeighbours {
    private static final int TILE = 512;

    /// So many dimensions are summed in one pass over a tile, which saves loads and stores.
    private static final int AT_ONCE = 4;

    private final int[][] nearest;
    private final float[][] similarity;
    private final int[] filled;

    /// The similarity that a further row has to exceed.
    private final float[] bar;

    private final int wanted;

    private NearestNeighbours(int count, int wanted) {
        this.nearest = new int[count][wanted];
        this.similarity = new float[count][wanted];
        this.filled = new int[count];
        this.bar = new float[count];
        this.wanted = wanted;
        Arrays.fill(bar, wanted == 0 ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY);
    }

    /// @param rows of one length
    static NearestNeighbours of(float[][] rows, int wanted) {
        int count = rows.length;
        NearestNeighbours found =
                new NearestNeighbours(count, Math.max(0, Math.min(wanted, count - 1)));
        int length = count == 0 ? 0 : (rows[0].length + AT_ONCE - 1) / AT_ONCE * AT_ONCE;
        float[][] columns = new float[length][TILE];
        float[] one = new float[TILE];
        float[] other = new float[TILE];
        for (int right = 0; right < count; right += TILE) {
            int rightEnd = Math.min(count, right + TILE);
            transpose(rows, right, rightEnd, columns);
            // Rows up to the tile's end: each pair once.
            for (int i = 0; i < rightEnd; i += 2) {
                int next = Math.min(i + 1, rightEnd - 1);
                Arrays.fill(one, 0);
                Arrays.fill(other, 0);
                dots(padded(rows[i], length), padded(rows[next], length), columns, one, other);
                found.offer(i, one, right, rightEnd);
                if (next > i) {
                    found.offer(next, other, right, rightEnd);
                }
            }
        }
        return found;
    }

    /// Nearest first; of two equally near the one that comes first.
    int[] of(int row) {
        return Arrays.copyOf(nearest[row], filled[row]);
    }

    /// In the order of [#of(int)].
    float[] similarities(int row) {
        return Arrays.copyOf(similarity[row], filled[row]);
    }

    private static float[] padded(float[] row, int length) {
        return row.length == length ? row : Arrays.copyOf(row, length);
    }

    private static void transpose(float[][] rows, int from, int to, float[][] columns) {
        for (float[] column : columns) {
            Arrays.fill(column, 0);
        }
        for (int i = from; i < to; i++) {
            float[] row = rows[i];
            for (int k = 0; k < row.length; k++) {
                columns[k][i - from] = row[k];
            }
        }
    }

    private static void dots(
            float[] one, float[] other, float[][] columns, float[] oneDots, float[] otherDots) {
        for (int k = 0; k < columns.length; k += AT_ONCE) {
            add(one, other, k, columns, oneDots, otherDots);
        }
    }

    /// A method of its own, of arrays of its own, so that the compiler makes vector instructions of
    /// its loop.
    private static void add(
            float[] one,
            float[] other,
            int k,
            float[][] columns,
            float[] oneDots,
            float[] otherDots) {
        float one0 = one[k];
        float one1 = one[k + 1];
        float one2 = one[k + 2];
        float one3 = one[k + 3];
        float other0 = other[k];
        float other1 = other[k + 1];
        float other2 = other[k + 2];
        float other3 = other[k + 3];
        float[] column0 = columns[k];
        float[] column1 = columns[k + 1];
        float[] column2 = columns[k + 2];
        float[] column3 = columns[k + 3];
        for (int j = 0; j < TILE; j++) {
            float x0 = column0[j];
            float x1 = column1[j];
            float x2 = column2[j];
            float x3 = column3[j];
            oneDots[j] += one0 * x0 + one1 * x1 + one2 * x2 + one3 * x3;
            otherDots[j] += other0 * x0 + other1 * x1 + other2 * x2 + other3 * x3;
        }
    }

    /// Offers each row of the tile behind this one to it, and it to them.
    private void offer(int row, float[] dots, int right, int rightEnd) {
        if (right > row && !mayHold(dots, bar[row], right, rightEnd)) {
            return;
        }
        for (int j = Math.max(right, row + 1); j < rightEnd; j++) {
            float dot = dots[j - right];
            if (dot > bar[row]) {
                insert(row, j, dot);
            }
            if (dot > bar[j]) {
                insert(j, row, dot);
            }
        }
    }

    /// Whether any pair of the tile is near enough for either side, found out without branches;
    /// most tiles hold none.
    private boolean mayHold(float[] dots, float rowBar, int right, int rightEnd) {
        float most = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < rightEnd - right; j++) {
            most = Math.max(most, dots[j] - Math.min(rowBar, bar[right + j]));
        }
        return most > 0;
    }

    private void insert(int row, int candidate, float dot) {
        int size = filled[row];
        float[] held = similarity[row];
        int[] ids = nearest[row];
        int at = size == wanted ? size - 1 : size;
        while (at > 0 && held[at - 1] < dot) {
            held[at] = held[at - 1];
            ids[at] = ids[at - 1];
            at--;
        }
        held[at] = dot;
        ids[at] = candidate;
        filled[row] = Math.min(size + 1, wanted);
        if (filled[row] == wanted) {
            bar[row] = held[wanted - 1];
        }
    }
}

package readout.theme;

import java.util.Arrays;

/// An undirected weighted graph of statements: what speaks for two being on one theme.
final class Ties {
    private long[] pairs = new long[1024];
    private double[] weights = new double[1024];
    private int size;
    private final int nodes;

    Ties(int nodes) {
        this.nodes = nodes;
    }

    /// Adds to the weight between two different nodes.
    void add(int one, int other, double weight) {
        if (one == other || !(weight > 0)) {
            return;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        pairs[size] = ((long) Math.min(one, other) << 32) | Math.max(one, other);
        weights[size++] = weight;
    }

    int nodes() {
        return nodes;
    }

    /// Each pair once, by its nodes, with the sum of its weights.
    Ties merged() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(pairs[a], pairs[b]));
        Ties merged = new Ties(nodes);
        int at = 0;
        while (at < size) {
            long pair = pairs[order[at]];
            double sum = 0;
            while (at < size && pairs[order[at]] == pair) {
                sum += weights[order[at++]];
            }
            merged.add((int) (pair >>> 32), (int) pair, sum);
        }
        return merged;
    }

    int size() {
        return size;
    }

    int one(int tie) {
        return (int) (pairs[tie] >>> 32);
    }

    int other(int tie) {
        return (int) pairs[tie];
    }

    double weight(int tie) {
        return weights[tie];
    }
}

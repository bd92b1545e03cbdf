package readout.scores;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well a grouping agrees with the true one.
///
/// @param vMeasure harmonic mean of homogeneity and completeness, 0 to 1 (Rosenberg and Hirschberg,
///   2007)
/// @param adjustedRand share of pairs judged alike, 0 by chance, 1 at best (Hubert and Arabie,
///   1985)
record ClusteringScore(double vMeasure, double adjustedRand) {

    static ClusteringScore of(List<String> truth, List<String> found) {
        double n = truth.size();
        Map<String, Integer> true1 = new HashMap<>();
        Map<String, Integer> found1 = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (int i = 0; i < truth.size(); i++) {
            true1.merge(truth.get(i), 1, Integer::sum);
            found1.merge(found.get(i), 1, Integer::sum);
            both.merge(List.of(truth.get(i), found.get(i)), 1, Integer::sum);
        }
        double mutual = entropy(true1, n) + entropy(found1, n) - entropy(both, n);
        double homogeneity = entropy(true1, n) == 0 ? 1 : mutual / entropy(true1, n);
        double completeness = entropy(found1, n) == 0 ? 1 : mutual / entropy(found1, n);
        double sum = homogeneity + completeness;
        double expected = pairs(true1) * pairs(found1) / (n * (n - 1) / 2);
        double most = (pairs(true1) + pairs(found1)) / 2;
        return new ClusteringScore(
                sum == 0 ? 0 : 2 * homogeneity * completeness / sum,
                most == expected ? 1 : (pairs(both) - expected) / (most - expected));
    }

    private static double entropy(Map<?, Integer> counts, double n) {
        return counts.values().stream().mapToDouble(c -> -c / n * Math.log(c / n)).sum();
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream().mapToDouble(c -> c * (c - 1.0) / 2).sum();
    }
}

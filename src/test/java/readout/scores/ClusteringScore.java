package readout.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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

    /// The middle 95 of 100 scores of samples of the items with replacement: lowest and highest V,
    /// lowest and highest adjusted Rand index.
    static double[] interval(List<String> truth, List<String> found) {
        Random random = new Random(1);
        int samples = 1000;
        double[] v = new double[samples];
        double[] rand = new double[samples];
        for (int s = 0; s < samples; s++) {
            List<String> someTruth = new ArrayList<>();
            List<String> someFound = new ArrayList<>();
            for (int i = 0; i < truth.size(); i++) {
                int at = random.nextInt(truth.size());
                someTruth.add(truth.get(at));
                someFound.add(found.get(at));
            }
            ClusteringScore score = of(someTruth, someFound);
            v[s] = score.vMeasure();
            rand[s] = score.adjustedRand();
        }
        Arrays.sort(v);
        Arrays.sort(rand);
        int low = samples / 40;
        int high = samples - 1 - low;
        return new double[] {v[low], v[high], rand[low], rand[high]};
    }

    private static double entropy(Map<?, Integer> counts, double n) {
        return counts.values().stream().mapToDouble(c -> -c / n * Math.log(c / n)).sum();
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream().mapToDouble(c -> c * (c - 1.0) / 2).sum();
    }
}

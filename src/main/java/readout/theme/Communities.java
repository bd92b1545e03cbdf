package readout.theme;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import java.util.Random;

/// Groups of nodes that are tied more closely to each other than to the rest.
///
/// The Leiden algorithm (Traag, Waltman and van Eck, 2019) for modularity with a resolution, run
/// many times: ties whose ends most runs leave together count more in a last run (ensemble
/// clustering for graphs, Poulin and Théberge, 2018), so that the result does not hang on one
/// random order.
final class Communities {
    private static final int ITERATIONS = 10;

    /// Runs by the number of nodes: what a large graph is divided into hardly varies.
    private static final int MOST_RUNS = 20;

    private static final int FEWEST_RUNS = 3;
    private static final double NODES_OF_RUNS = 60_000;

    /// What is left of a tie that every run cuts.
    private static final double CUT = 0.05;

    /// The runs look at resolutions up to so many times finer and coarser.
    private static final double SPREAD = 1.5;

    private Communities() {}

    /// The community of each node.
    static int[] of(Ties ties, double resolution, long seed) {
        int runs =
                (int) Math.clamp(NODES_OF_RUNS / Math.max(1, ties.nodes()), FEWEST_RUNS, MOST_RUNS);
        Random random = new Random(seed);
        if (ties.size() == 0) {
            int[] alone = new int[ties.nodes()];
            for (int i = 0; i < alone.length; i++) {
                alone[i] = i;
            }
            return alone;
        }
        int[] together = new int[ties.size()];
        for (int run = 0; run < runs; run++) {
            double spread = 2.0 * run / (runs - 1) - 1;
            double varied = resolution * Math.pow(SPREAD, spread);
            int[] communities = leiden(ties, varied, 2, random);
            for (int tie = 0; tie < together.length; tie++) {
                if (communities[ties.one(tie)] == communities[ties.other(tie)]) {
                    together[tie]++;
                }
            }
        }
        Ties agreed = new Ties(ties.nodes());
        for (int tie = 0; tie < together.length; tie++) {
            double share = together[tie] / (double) runs;
            double weight = CUT + (1 - CUT) * share;
            agreed.add(ties.one(tie), ties.other(tie), ties.weight(tie) * weight);
        }
        return leiden(agreed, resolution, runs > FEWEST_RUNS ? ITERATIONS : ITERATIONS / 2, random);
    }

    private static int[] leiden(Ties ties, double resolution, int iterations, Random random) {
        int size = ties.size();
        LargeIntArray one = new LargeIntArray(size);
        LargeIntArray other = new LargeIntArray(size);
        LargeDoubleArray weights = new LargeDoubleArray(size);
        for (int tie = 0; tie < size; tie++) {
            one.set(tie, ties.one(tie));
            other.set(tie, ties.other(tie));
            weights.set(tie, ties.weight(tie));
        }
        Network network =
                new Network(
                        ties.nodes(), true, new LargeIntArray[] {one, other}, weights, false, true);
        double perWeight = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        LeidenAlgorithm leiden =
                new LeidenAlgorithm(
                        resolution / perWeight,
                        iterations,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        random);
        Clustering found = leiden.findClustering(network);
        return found.getClusters();
    }
}

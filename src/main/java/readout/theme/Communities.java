package readout.theme;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import java.util.Arrays;
import java.util.Random;

/// Groups of nodes that are tied more closely to each other than to the rest.
///
/// The Leiden algorithm (Traag, Waltman and van Eck, 2019) for modularity with a resolution: of
/// some random starts the best, since small graphs have many groupings that are nearly as good.
final class Communities {
    private static final int ITERATIONS = 10;

    /// Starts by the number of nodes: what a large graph is divided into hardly varies.
    private static final int MOST_STARTS = 50;

    private static final int NODES_OF_STARTS = 40_000;

    private Communities() {}

    /// The community of each node.
    ///
    /// @param ties each pair once
    static int[] of(Ties ties, double resolution, long seed) {
        int size = ties.size();
        if (size == 0) {
            int[] alone = new int[ties.nodes()];
            Arrays.setAll(alone, node -> node);
            return alone;
        }
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
                        ITERATIONS,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        new Random(seed));
        Clustering best = leiden.findClustering(network);
        int starts = Math.clamp(NODES_OF_STARTS / ties.nodes(), 1, MOST_STARTS);
        for (int start = 1; start < starts; start++) {
            Clustering found = leiden.findClustering(network);
            if (leiden.calcQuality(network, found) > leiden.calcQuality(network, best)) {
                best = found;
            }
        }
        return best.getClusters();
    }
}

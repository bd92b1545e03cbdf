package readout.scores;

import java.util.List;
import java.util.Map;

/// How well a ranking puts first what is relevant.
///
/// @param order what was ranked, best first, each once
/// @param relevance how relevant each is, above 0; what is not in it is not
record Ranking<T>(List<T> order, Map<T, Integer> relevance) {

    /// The gain of the first ten, each counting less by the logarithm of its place, as a share of
    /// the most there can be (Järvelin and Kekäläinen, 2002; linear gains, as trec_eval has them).
    double ndcgAtTen() {
        double most =
                gain(
                        relevance.values().stream()
                                .sorted((one, other) -> Integer.compare(other, one))
                                .toList());
        double gained =
                gain(order.stream().limit(10).map(one -> relevance.getOrDefault(one, 0)).toList());
        return most == 0 ? Double.NaN : gained / most;
    }

    /// The share of relevant ones among the first, as many as there are relevant ones.
    double precisionAtR() {
        long found = order.stream().limit(relevance.size()).filter(relevance::containsKey).count();
        return relevance.isEmpty() ? Double.NaN : (double) found / relevance.size();
    }

    private static double gain(List<Integer> relevances) {
        double gain = 0;
        for (int place = 0; place < Math.min(10, relevances.size()); place++) {
            gain += relevances.get(place) / (Math.log(place + 2) / Math.log(2));
        }
        return gain;
    }
}

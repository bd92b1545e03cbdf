package readout.scores;

import java.util.List;

/// Balanced accuracy: the mean of the shares of positives and of negatives that are told right.
final class Balanced {
    record Outcome(boolean positive, boolean told) {}

    private Balanced() {}

    static double accuracy(List<Outcome> outcomes) {
        return (share(outcomes, true) + share(outcomes, false)) / 2;
    }

    private static double share(List<Outcome> outcomes, boolean positive) {
        return outcomes.stream()
                .filter(outcome -> outcome.positive() == positive)
                .mapToDouble(outcome -> outcome.told() == positive ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}

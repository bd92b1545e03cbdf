package readout.scores;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// One measured value with its 95 % interval.
///
/// @param name what is measured, as the table prints it; unique within its set
/// @param n how many items the value rests on
/// @param value what was measured, usually 0 to 1
/// @param low the lower end of the bootstrap interval
/// @param high the upper end of the bootstrap interval
/// @param better whether a high or a low value is wanted
/// @param aim the value wanted; null where there is none
record Measure(
        String name,
        int n,
        double value,
        double low,
        double high,
        Better better,
        @Nullable Double aim) {

    enum Better {
        HIGHER,
        LOWER
    }

    /// A value computed from items that stand for themselves; the interval is that of samples of
    /// the items with replacement.
    static <T> Measure of(String name, List<T> items, ToDoubleFunction<List<T>> statistic) {
        Interval interval = Interval.bootstrap(items, statistic);
        return new Measure(
                name,
                items.size(),
                statistic.applyAsDouble(items),
                interval.low(),
                interval.high(),
                Better.HIGHER,
                null);
    }

    /// The share of true among the outcomes.
    static Measure share(String name, List<Boolean> outcomes) {
        return of(
                name,
                outcomes,
                some ->
                        some.stream()
                                .mapToDouble(outcome -> outcome ? 1 : 0)
                                .average()
                                .orElse(Double.NaN));
    }

    /// The same, with the value that is wanted at least.
    Measure aiming(double wanted) {
        return new Measure(name, n, value, low, high, better, wanted);
    }

    /// The same for a value of which little is wanted, with the most that is wanted.
    Measure aimingBelow(double most) {
        return new Measure(name, n, value, low, high, Better.LOWER, most);
    }

    /// Whether the value is as good as that; a value that is no number is as good as none.
    boolean atLeastAsGoodAs(double other, double tolerance) {
        return better == Better.HIGHER ? value >= other - tolerance : value <= other + tolerance;
    }
}

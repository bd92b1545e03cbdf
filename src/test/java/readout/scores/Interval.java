package readout.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// The middle 95 of 100 values of a statistic over samples with replacement (the percentile
/// bootstrap of Efron, 1979); seeded, so that the same items give the same interval.
record Interval(double low, double high) {
    private static final int SAMPLES = 1000;

    static <T> Interval bootstrap(List<T> items, ToDoubleFunction<List<T>> statistic) {
        if (items.isEmpty()) {
            return new Interval(Double.NaN, Double.NaN);
        }
        Random random = new Random(1);
        double[] values = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            List<T> sample = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                sample.add(items.get(random.nextInt(items.size())));
            }
            values[s] = statistic.applyAsDouble(sample);
        }
        double[] numbers = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (numbers.length == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        int outside = numbers.length / 40;
        return new Interval(numbers[outside], numbers[numbers.length - 1 - outside]);
    }
}

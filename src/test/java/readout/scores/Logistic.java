package readout.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Logistic regression with a quadratic penalty over standardised features, by full gradient
/// descent; each class weighs the same. The same examples give the same weights.
final class Logistic {
    /// @param features always the same number of them
    record Example(List<Double> features, boolean positive) {}

    private static final int ROUNDS = 600;
    private static final double RATE = 0.5;
    private static final double PENALTY = 0.01;

    private final double[] means;
    private final double[] deviations;
    private final double[] weights;
    private double bias;
    private double cut = 0.5;

    private Logistic(int size) {
        means = new double[size];
        deviations = new double[size];
        weights = new double[size];
    }

    static Logistic train(List<Example> examples) {
        return train(examples, PENALTY);
    }

    /// @param penalty how much weights far from nothing cost: more where signs are many and say
    ///   much the same
    static Logistic train(List<Example> examples, double penalty) {
        int size = examples.getFirst().features().size();
        Logistic made = new Logistic(size);
        made.scale(examples);
        double[][] standard =
                examples.stream().map(e -> made.standard(e.features())).toArray(double[][]::new);
        long positive = examples.stream().filter(Example::positive).count();
        double up = examples.size() / (2.0 * Math.max(1, positive));
        double down = examples.size() / (2.0 * Math.max(1, examples.size() - positive));
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double slope = 0;
            for (int i = 0; i < standard.length; i++) {
                boolean isPositive = examples.get(i).positive();
                double error =
                        (made.probability(standard[i]) - (isPositive ? 1 : 0))
                                * (isPositive ? up : down);
                for (int f = 0; f < size; f++) {
                    gradient[f] += error * standard[i][f];
                }
                slope += error;
            }
            for (int f = 0; f < size; f++) {
                made.weights[f] -=
                        RATE * (gradient[f] / examples.size() + penalty * made.weights[f]);
            }
            made.bias -= RATE * slope / examples.size();
        }
        made.cut = made.bestCut(examples);
        return made;
    }

    private void scale(List<Example> examples) {
        for (int f = 0; f < means.length; f++) {
            int feature = f;
            double mean =
                    examples.stream()
                            .mapToDouble(e -> e.features().get(feature))
                            .average()
                            .orElse(0);
            double variance =
                    examples.stream()
                            .mapToDouble(e -> Math.pow(e.features().get(feature) - mean, 2))
                            .average()
                            .orElse(0);
            means[f] = mean;
            deviations[f] = Math.sqrt(variance) + 1e-9;
        }
    }

    /// The cut with the best balanced accuracy on the examples.
    private double bestCut(List<Example> examples) {
        return IntStream.rangeClosed(20, 80)
                .mapToObj(i -> i / 100.0)
                .max((one, other) ->
                        Double.compare(accuracy(examples, one), accuracy(examples, other)))
                .orElse(0.5);
    }

    private double accuracy(List<Example> examples, double at) {
        return Balanced.accuracy(
                examples.stream()
                        .map(e ->
                                new Balanced.Outcome(e.positive(), probability(e.features()) >= at))
                        .toList());
    }

    double probability(List<Double> features) {
        return probability(standard(features));
    }

    private double probability(double[] standard) {
        double sum = bias;
        for (int f = 0; f < weights.length; f++) {
            sum += weights[f] * standard[f];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// What it learnt, one line for each feature and the bias: a name, its mean and deviation, and
    /// its weight, with tabs between.
    List<String> lines(String model, List<String> names) {
        List<String> lines = new ArrayList<>();
        for (int f = 0; f < weights.length; f++) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s\t%s\t%.9e\t%.9e\t%.9e",
                            model,
                            names.get(f),
                            means[f],
                            deviations[f],
                            weights[f]));
        }
        lines.add(String.format(Locale.ROOT, "%s\tbias\t%.6f", model, bias));
        return lines;
    }

    boolean isPositive(List<Double> features) {
        return probability(features) >= cut;
    }

    private double[] standard(List<Double> features) {
        double[] standard = new double[weights.length];
        for (int f = 0; f < standard.length; f++) {
            standard[f] = (features.get(f) - means[f]) / deviations[f];
        }
        return standard;
    }
}

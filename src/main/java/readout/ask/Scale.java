package readout.ask;

import java.util.ArrayList;
import java.util.List;

/// Weighs signs against each other: a logistic model, fitted by a program among the tests to
/// questions whose answers are known (the resource says how).
final class Scale {
    private final List<Sign> signs;
    private final double bias;
    private final double cut;

    private record Sign(double mean, double deviation, double weight) {}

    private Scale(List<Sign> signs, double bias, double cut) {
        this.signs = signs;
        this.bias = bias;
        this.cut = cut;
    }

    /// @param names what the signs are, in their order
    /// @throws IllegalArgumentException if the lines were made for other signs
    static Scale of(String name, List<String> names, List<String> lines) {
        List<Sign> signs = new ArrayList<>();
        double bias = 0;
        double cut = 0;
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (!fields[0].equals(name)) {
                continue;
            }
            switch (fields[1]) {
                case "bias" -> bias = Double.parseDouble(fields[2]);
                case "cut" -> cut = Double.parseDouble(fields[2]);
                default -> {
                    if (signs.size() >= names.size()
                            || !names.get(signs.size()).equals(fields[1])) {
                        throw new IllegalArgumentException("made for other signs: " + fields[1]);
                    }
                    signs.add(
                            new Sign(
                                    Double.parseDouble(fields[2]),
                                    Double.parseDouble(fields[3]),
                                    Double.parseDouble(fields[4])));
                }
            }
        }
        if (signs.size() != names.size()) {
            throw new IllegalArgumentException("made for other signs: " + signs.size());
        }
        return new Scale(List.copyOf(signs), bias, cut);
    }

    /// From 0 to 1.
    double weigh(List<Double> values) {
        double sum = bias;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.deviation() > 1e-8) {
                sum += sign.weight() * (values.get(i) - sign.mean()) / sign.deviation();
            }
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// From where on it is enough.
    double cut() {
        return cut;
    }
}

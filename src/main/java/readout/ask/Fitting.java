package readout.ask;

import readout.statement.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A statement with how surely it answers a question.
///
/// @param fit from 0 to 1
record Fitting(Statement statement, double fit) {
    /// The logarithm of the odds, within about -9 to 9.
    double odds() {
        return odds(fit);
    }

    static double odds(double fit) {
        double inside = Math.clamp(fit, 1e-4, 1 - 1e-4);
        return Math.log(inside / (1 - inside));
    }

    /// Best first; equal ones as they came.
    static List<Fitting> ranked(List<Weighed> weighed, List<Double> fits) {
        List<Fitting> ranked = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
            ranked.add(new Fitting(weighed.get(i).statement(), fits.get(i)));
        }
        ranked.sort(Comparator.comparingDouble((Fitting one) -> -one.fit()));
        return ranked;
    }
}

package readout.ask;

import readout.statement.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A statement with how surely it answers a question.
///
/// @param fit from 0 to 1
record Fitting(Statement statement, double fit) {
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

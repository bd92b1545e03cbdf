package readout.ask;

import readout.statement.Statement;

import java.util.List;

/// A statement beside a question, with what speaks for its answering it.
///
/// @param signs as [Weigher#SIGNS] names them
public record Weighed(Statement statement, List<Double> signs) {
    public Weighed {
        signs = List.copyOf(signs);
    }
}

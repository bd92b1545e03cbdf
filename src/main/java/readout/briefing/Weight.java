package readout.briefing;

import readout.change.Change;
import readout.statement.Statement;

import java.util.Comparator;

/// How much a change matters to somebody with one minute.
final class Weight {
    /// The heaviest kind first, then the newest, then by actor and place.
    static final Comparator<Change> ORDER =
            Comparator.comparingInt(Weight::of)
                    .thenComparing(Weight::newest, Statement.ORDER.reversed())
                    .thenComparing(change -> change.actor().name());

    private Weight() {}

    /// From 0, the heaviest.
    static int of(Change change) {
        return switch (change) {
            case Change.Reversed _ -> 0;
            case Change.Contradicted _ -> 1;
            case Change.Updated _ -> 2;
            case Change.Strengthened _ -> 3;
            case Change.Softened _ -> 4;
            case Change.New _ -> 5;
            case Change.Dropped _ -> 6;
            case Change.Reaffirmed _ -> 7;
        };
    }

    private static Statement newest(Change change) {
        return change.after().isEmpty() ? change.before().getFirst() : change.after().getFirst();
    }
}

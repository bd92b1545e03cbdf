package readout.backend;

import java.util.Optional;

/// Ends the calls of a run when they are of no use: at once where no call can go better, and after
/// five in a row that failed.
///
/// It does not close again: a run lasts minutes, and all of it can be written without a model.
final class Circuit {
    private static final int MOST_FAILURES = 5;

    private int failures;
    private Optional<Completion.Failed> open = Optional.empty();

    /// What every further call ends with; empty while calls are of use.
    synchronized Optional<Completion.Failed> open() {
        return open;
    }

    synchronized void worked() {
        failures = 0;
    }

    /// @return whether this opened it
    synchronized boolean failed(Fault fault, String reason) {
        failures++;
        if (open.isPresent() || !(Patience.isFinal(fault) || failures >= MOST_FAILURES)) {
            return false;
        }
        open =
                Optional.of(
                        new Completion.Failed(
                                fault,
                                Patience.isFinal(fault)
                                        ? reason
                                        : reason
                                                + "; not asked again after "
                                                + failures
                                                + " failures in a row"));
        return true;
    }
}

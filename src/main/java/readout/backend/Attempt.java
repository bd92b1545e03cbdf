package readout.backend;

import java.time.Duration;
import java.util.Optional;

/// What came of asking a host once.
sealed interface Attempt {
    /// A whole answer.
    record Answered(Completion.Written answer) implements Attempt {}

    /// No answer.
    ///
    /// @param reason for people, fit to be shown
    /// @param pause how long the host wants to be left alone; empty where it does not say
    record Failed(Fault fault, String reason, Optional<Duration> pause) implements Attempt {}

    /// The host did not take a part of the request that it can do without. The next attempt leaves
    /// it out.
    record Adapted(String reason) implements Attempt {}
}

package readout.backend;

import java.time.Duration;

/// How patient a run is with a host.
///
/// @param perCall up to the last byte of an answer; above 0
/// @param perRun from the first call on, with all waiting; above 0
/// @param atOnce how many requests may be under way; 1 or more
public record EnvelopeOptions(Duration perCall, Duration perRun, int atOnce) {
    /// Two minutes for an answer, half an hour for a run, four requests at once.
    public static final EnvelopeOptions DEFAULT =
            new EnvelopeOptions(Duration.ofMinutes(2), Duration.ofMinutes(30), 4);

    public EnvelopeOptions {
        if (!perCall.isPositive() || !perRun.isPositive() || atOnce < 1) {
            throw new IllegalArgumentException(
                    "patience: "
                            + perCall
                            + " a call, "
                            + perRun
                            + " a run, "
                            + atOnce
                            + " at once");
        }
    }

    public EnvelopeOptions withPerCall(Duration changed) {
        return new EnvelopeOptions(changed, perRun, atOnce);
    }

    public EnvelopeOptions withPerRun(Duration changed) {
        return new EnvelopeOptions(perCall, changed, atOnce);
    }

    public EnvelopeOptions withAtOnce(int changed) {
        return new EnvelopeOptions(perCall, perRun, changed);
    }
}

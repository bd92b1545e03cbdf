package readout.backend;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How often a fault is worth another try, and after how long.
final class Patience {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int FIRST_SECONDS = 4;

    private Patience() {}

    /// How many tries a call has that ends with this fault, the first one counted.
    static int tries(Fault fault) {
        return switch (fault) {
            case TOO_MANY_CALLS, UNAVAILABLE, BROKEN_OFF -> 4;
            case UNREACHABLE, TOO_LATE, NO_ANSWER -> 2;
            case KEY_REFUSED,
                    QUOTA_SPENT,
                    UNKNOWN_MODEL,
                    REQUEST_REFUSED,
                    PROMPT_TOO_LONG,
                    CUT_SHORT,
                    DECLINED,
                    TOO_LARGE,
                    OVER_BUDGET,
                    NOT_RECORDED ->
                    1;
        };
    }

    /// Whether the next call can not go better.
    static boolean isFinal(Fault fault) {
        return switch (fault) {
            case KEY_REFUSED, QUOTA_SPENT, UNKNOWN_MODEL -> true;
            case REQUEST_REFUSED,
                    PROMPT_TOO_LONG,
                    TOO_MANY_CALLS,
                    UNAVAILABLE,
                    UNREACHABLE,
                    TOO_LATE,
                    BROKEN_OFF,
                    CUT_SHORT,
                    DECLINED,
                    TOO_LARGE,
                    NO_ANSWER,
                    OVER_BUDGET,
                    NOT_RECORDED ->
                    false;
        };
    }

    /// Whether a host that answers like this does its work, if not this piece of it.
    static boolean isWorking(Fault fault) {
        return switch (fault) {
            case PROMPT_TOO_LONG, CUT_SHORT, DECLINED -> true;
            case KEY_REFUSED,
                    QUOTA_SPENT,
                    UNKNOWN_MODEL,
                    REQUEST_REFUSED,
                    TOO_MANY_CALLS,
                    UNAVAILABLE,
                    UNREACHABLE,
                    TOO_LATE,
                    BROKEN_OFF,
                    TOO_LARGE,
                    NO_ANSWER,
                    OVER_BUDGET,
                    NOT_RECORDED ->
                    false;
        };
    }

    /// Any time between one second and a bound that triples with each try, up to 30 s (full jitter:
    /// Brooker, "Exponential backoff and jitter", AWS Architecture Blog, 2015). A host that is not
    /// there, or was only slow, is asked again after one second.
    ///
    /// @param tried 1 or more
    static Duration wait(Fault fault, int tried, RandomGenerator random) {
        if (tries(fault) == 2) {
            return SHORTEST;
        }
        long bound =
                Math.min(
                        LONGEST.toMillis(),
                        Math.round(FIRST_SECONDS * Math.pow(3, tried - 1)) * 1000);
        return SHORTEST.plusMillis((long) (random.nextDouble() * (bound - SHORTEST.toMillis())));
    }
}

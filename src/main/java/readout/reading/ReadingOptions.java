package readout.reading;

import java.time.Duration;

/// Bounds on what one input may cost.
///
/// @param maxBytes the size of an input above which it is not opened
/// @param maxMemory the heap of the process that parses PDF, in bytes
/// @param stall how long a PDF may take without a page being done
/// @param limit how long a PDF may take in all
/// @param apart whether PDF is parsed in a process of its own, so that none can hang or end this
///   one
public record ReadingOptions(
        long maxBytes, long maxMemory, Duration stall, Duration limit, boolean apart) {
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(
                    64L << 20, 512L << 20, Duration.ofSeconds(20), Duration.ofSeconds(60), true);

    public ReadingOptions {
        if (maxBytes < 1 || maxMemory < (32L << 20) || !stall.isPositive() || !limit.isPositive()) {
            throw new IllegalArgumentException("a limit is too low to read anything");
        }
    }

    public ReadingOptions withApart(boolean apart) {
        return new ReadingOptions(maxBytes, maxMemory, stall, limit, apart);
    }
}

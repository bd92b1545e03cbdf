package readout.backend;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// What time is to a run, passed in so that a test need not wait.
///
/// @param nanos a clock that only goes forward, such as `System::nanoTime`
/// @param clock for dates that a host sends
/// @param pause waits
/// @param random spreads the waits, so that many who were turned away do not return together
public record Pace(LongSupplier nanos, InstantSource clock, Pause pause, RandomGenerator random) {
    /// Waits.
    @FunctionalInterface
    public interface Pause {
        void until(Duration over) throws InterruptedException;
    }

    /// As it is: waits pass.
    public static Pace real(InstantSource clock, RandomGenerator random) {
        return new Pace(System::nanoTime, clock, Thread::sleep, random);
    }
}

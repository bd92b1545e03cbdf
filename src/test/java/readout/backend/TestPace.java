package readout.backend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/// Time that passes only while somebody waits, and then at once.
final class TestPace {
    /// When a test begins.
    static final Instant START = Instant.parse("2031-05-05T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
    private final long began = nanos.get();
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());

    Pace pace() {
        return new Pace(
                nanos::get,
                () -> START.plusNanos(nanos.get() - began),
                wait -> {
                    waits.add(wait);
                    pass(wait);
                },
                new Random(1));
    }

    /// Lets time pass while a host is asked.
    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /// The waits so far, in order.
    List<Duration> waits() {
        return List.copyOf(waits);
    }
}

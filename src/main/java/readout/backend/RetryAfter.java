package readout.backend;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long a host wants to be left alone, as the header `Retry-After` says it (RFC 9110, section
/// 10.2.3): in seconds or as a date.
final class RetryAfter {
    /// Who asks for more is asked again all the same: a run has an end.
    static final Duration LONGEST = Duration.ofMinutes(2);

    private RetryAfter() {}

    /// At most 120 s; empty for what is neither seconds nor a date, and nothing for the past.
    static Optional<Duration> read(String header, InstantSource clock) {
        String value = header.strip();
        if (value.matches("\\d+(\\.\\d+)?")) {
            // With a fraction some hosts write it, and with more digits than a number holds others.
            double seconds = Double.parseDouble(value);
            return Optional.of(capped(Duration.ofMillis((long) Math.min(seconds * 1000, 1e12))));
        }
        try {
            Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            Duration wait = Duration.between(clock.instant(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : capped(wait));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration capped(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

package readout.planted.text;

import java.time.Instant;

/// Says something else at another time.
final class TellsTime {
    private TellsTime() {}

    static Instant time() {
        return Instant.now();
    }
}

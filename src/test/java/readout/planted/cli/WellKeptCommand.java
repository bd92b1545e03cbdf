package readout.planted.cli;

import java.time.Instant;

/// The command line may print, and knows the time.
final class WellKeptCommand {
    private WellKeptCommand() {}

    static void print() {
        System.out.println(Instant.now());
    }
}

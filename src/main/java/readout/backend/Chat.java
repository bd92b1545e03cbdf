package readout.backend;

import java.time.Duration;

/// One model at one host, asked once at a time with no second try.
interface Chat {
    /// As [ModelName] writes it.
    String name();

    /// Whom the calls go to, for people.
    String host();

    /// Ends at the deadline at the latest, whatever the host does, and never throws for it.
    ///
    /// @param deadline from now to the last byte of the answer; above 0
    Attempt ask(Prompt prompt, Duration deadline);
}

package readout.backend;

import java.time.Duration;

/// Is told how the calls of a run go. Calls run side by side: so do the tellings.
public interface CallListener {
    /// Does not care.
    CallListener NONE = new CallListener() {};

    /// A request is about to be sent.
    ///
    /// @param attempt counted from 1; above 1 for a second try
    default void sending(Prompt prompt, int attempt) {}

    /// Nothing is sent for a while.
    ///
    /// @param host whom it is about, for people
    /// @param asked whether the host asks for it; else it is our own patience
    default void waiting(String host, Duration wait, Fault why, boolean asked) {}

    /// Nothing more is sent in this run.
    default void stopped(Fault why, String reason) {}
}

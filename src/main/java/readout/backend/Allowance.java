package readout.backend;

/// Says whether a run may send one more request: asked before each, also before a second try.
/// Requests run side by side: so do the questions.
@FunctionalInterface
public interface Allowance {
    /// Sets no bound.
    Allowance UNBOUNDED = prompt -> true;

    /// Counts the request that is then sent; false to have it not sent.
    boolean takes(Prompt prompt);
}

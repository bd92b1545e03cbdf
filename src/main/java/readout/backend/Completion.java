package readout.backend;

/// What came of a prompt.
public sealed interface Completion {
    /// A whole answer.
    record Written(String text) implements Completion {}

    /// No answer that could be used.
    ///
    /// @param reason for people, in a few words
    record Failed(String reason) implements Completion {}
}

package readout.backend;

/// What came of a prompt.
public sealed interface Completion {
    /// A whole answer.
    ///
    /// @param usage what it took
    /// @param model the name of the model as it told it, which need not be the one asked
    record Written(String text, Usage usage, String model) implements Completion {}

    /// No answer that could be used.
    ///
    /// @param reason for people, in a few words
    record Failed(Fault fault, String reason) implements Completion {}
}

package readout.backend;

/// Completes prompts.
///
/// What comes back is the text of somebody who may be wrong, manipulated or down. It is data, and
/// whoever asks checks it.
public interface Backend {
    /// The model's name, as an issue tells it.
    String name();

    /// Never throws for what a model or its host does: a failure is an outcome.
    Completion complete(Prompt prompt);
}

package readout.backend;

import java.util.List;

/// Completes prompts.
///
/// What comes back is the text of somebody who may be wrong, manipulated or down. It is data, and
/// whoever asks checks it.
public interface Backend {
    /// The model's name, as an issue tells it.
    String name();

    /// Never throws for what a model or its host does: a failure is an outcome.
    Completion complete(Prompt prompt);

    /// The completions in the order of the prompts, which do not depend on each other.
    default List<Completion> complete(List<Prompt> prompts) {
        return prompts.stream().map(this::complete).toList();
    }

    /// Is told what became of the answer to a prompt, once for each answer.
    default void judged(Prompt prompt, List<Judgement> judgements) {}
}

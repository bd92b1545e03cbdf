package readout.backend;

import readout.text.Sha256;

/// What a model is asked.
///
/// @param task the name of the file in `prompts` that it was made from
/// @param system what the model is to do, the same for every call of the task
/// @param user the data of this call
public record Prompt(String task, String system, String user) {
    /// The SHA-256 of all of it, by which a call is known again.
    public String hash() {
        return Sha256.of(task + "\n" + system + "\n---\n" + user);
    }
}

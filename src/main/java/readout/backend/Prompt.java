package readout.backend;

import readout.text.Sha256;

import java.util.Map;
import java.util.TreeMap;

/// What a model is asked: a file of `prompts` with a value for each of its variables.
///
/// @param values by the names of the variables
public record Prompt(PromptFile file, Map<String, String> values) {
    /// @throws IllegalArgumentException naming a variable that has no value, or a value for which
    ///   there is no variable
    public Prompt {
        values = Map.copyOf(values);
        file.check(values.keySet());
    }

    public Task task() {
        return file.task();
    }

    /// What the model is to do, the same for every call of the task.
    public String system() {
        return file.system();
    }

    /// The data of this call: each variable replaced once; what stands in a value is never a
    /// variable.
    public String user() {
        return file.filled(values);
    }

    /// The SHA-256 of all of it, by which a call is known again.
    public String hash() {
        StringBuilder all = new StringBuilder(file.sha256());
        new TreeMap<>(values)
                .forEach((name, value) ->
                        all.append('\n').append(name).append('\n').append(Sha256.of(value)));
        return Sha256.of(all.toString());
    }
}

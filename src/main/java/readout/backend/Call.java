package readout.backend;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One call of a model as the library keeps it: what was asked, what came of it, and what was made
/// of the answer.
///
/// It is read back as it was written, whatever the tasks and prompts of today are.
///
/// @param sequence its place among all calls, from 1, in the order in which they were begun
/// @param hash of the prompt, as [Prompt#hash] makes it
/// @param task the name of the file that asked, without its ending
/// @param file the SHA-256 of that file
/// @param system what the model was to do
/// @param template the data with its variables, before they were replaced
/// @param values by the names of the variables
/// @param model as it was asked for
/// @param parameters how it was asked, for people
/// @param outcome null where the run ended before anything came back
/// @param cost at the prices of that day, in their currency; null where none were known
/// @param judgements what became of each sentence of the answer, in order
public record Call(
        long sequence,
        String hash,
        String task,
        String file,
        String system,
        String template,
        Map<String, String> values,
        String model,
        String parameters,
        @Nullable Completion outcome,
        @Nullable Cost cost,
        List<Judgement> judgements) {
    public Call {
        values = Map.copyOf(values);
        judgements = List.copyOf(judgements);
    }

    /// The data as the model saw it.
    public String user() {
        return PromptFile.fill(template, values);
    }
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import readout.backend.LlmOptions;
import readout.backend.ModelName;

/// The options of every command that can ask a model.
final class ModelOption {
    private static final String NONE = "none";

    @Option(
            names = "--llm",
            paramLabel = "MODEL",
            description =
                    "The model that words what is proven: openai:NAME, ollama:NAME, anthropic:NAME,"
                            + " gemini:NAME or mistral:NAME (default: llm.model in readout.yaml,"
                            + " else none).")
    @Nullable String llm;

    @Option(
            names = "--require-llm",
            description = "Exit with 4 when a sentence stayed as it was extracted.")
    boolean required;

    @Option(
            names = "--refresh",
            description = "Ask the model again for what it has answered before.")
    boolean refresh;

    @Option(names = "--yes", description = "Send to the model's host without asking first.")
    boolean yes;

    @Option(
            names = "--dry-run",
            description = "Say what would be asked and what that takes; send and write nothing.")
    boolean dryRun;

    /// The options with the model that was named here.
    ///
    /// @throws Explanation.Complaint if it is no name of a model, or if one is needed and none is
    ///   named
    LlmOptions of(LlmOptions options) {
        LlmOptions chosen = options;
        if (llm != null) {
            chosen = options.with(llm.equals(NONE) ? null : parsed(llm));
        }
        if (chosen.model() == null && (required || refresh || dryRun)) {
            throw Explanation.Complaint.ofUsage(
                    "which model? Name it with --llm, for example --llm ollama:NAME");
        }
        if (chosen.budget().mostCost() != null && chosen.budget().prices() == null) {
            throw Explanation.Complaint.ofUsage(
                    "llm.most-cost limits nothing without prices: set llm.price-input and"
                            + " llm.price-output");
        }
        return chosen;
    }

    private static ModelName parsed(String name) {
        try {
            return ModelName.parse(name);
        } catch (IllegalArgumentException e) {
            throw Explanation.Complaint.ofUsage("--llm: " + e.getMessage());
        }
    }
}

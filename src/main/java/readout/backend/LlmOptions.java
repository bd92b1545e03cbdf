package readout.backend;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Which models are asked, where, with which prompts, and within which limits.
///
/// @param model for all tasks that have none of their own; null to ask none
/// @param models by the tasks that have one of their own
/// @param host of the models whose provider is that of `model`; null for the provider's own
/// @param keyFile holds the key for that host; null for keys in the environment
/// @param mostOutput the tokens that an answer may have
/// @param prompts a folder of files that stand in for those that come with the program; null for
///   none
/// @param patience with hosts
/// @param budget of a run
/// @param consent the hosts to which may be sent without asking, by [ModelHost#name]
public record LlmOptions(
        @Nullable ModelName model,
        Map<Task, ModelName> models,
        @Nullable ModelHost host,
        @Nullable Path keyFile,
        int mostOutput,
        @Nullable Path prompts,
        EnvelopeOptions patience,
        BudgetOptions budget,
        Set<String> consent) {
    public static final LlmOptions DEFAULT =
            new LlmOptions(
                    null,
                    Map.of(),
                    null,
                    null,
                    ModelOptions.MOST_OUTPUT,
                    null,
                    EnvelopeOptions.DEFAULT,
                    BudgetOptions.DEFAULT,
                    Set.of());

    /// @throws IllegalArgumentException if an answer may have no token
    public LlmOptions {
        models = Map.copyOf(models);
        consent = Set.copyOf(consent);
        if (mostOutput < 1) {
            throw new IllegalArgumentException("tokens of an answer: " + mostOutput);
        }
    }

    /// How a model is asked.
    public ModelOptions of(ModelName asked) {
        boolean usual = model != null && model.provider() == asked.provider();
        return new ModelOptions(asked, usual ? host : null, usual ? keyFile : null, mostOutput);
    }

    /// All models that are asked, the usual one first.
    public Set<ModelName> all() {
        Set<ModelName> all = new LinkedHashSet<>();
        if (model != null) {
            all.add(model);
            all.addAll(ofTasks().values());
        }
        return all;
    }

    /// The models of the tasks that have one of their own.
    private Map<Task, ModelName> ofTasks() {
        Map<Task, ModelName> sorted = new EnumMap<>(Task.class);
        sorted.putAll(models);
        return sorted;
    }

    /// The model for a task; null to ask none.
    public @Nullable ModelName of(Task task) {
        return model == null ? null : models.getOrDefault(task, model);
    }

    public LlmOptions with(@Nullable ModelName changed) {
        return new LlmOptions(
                changed, models, host, keyFile, mostOutput, prompts, patience, budget, consent);
    }

    public LlmOptions with(Task task, ModelName changed) {
        Map<Task, ModelName> more = ofTasks();
        more.put(task, changed);
        return new LlmOptions(
                model, more, host, keyFile, mostOutput, prompts, patience, budget, consent);
    }

    public LlmOptions at(ModelHost changed) {
        return new LlmOptions(
                model, models, changed, keyFile, mostOutput, prompts, patience, budget, consent);
    }

    public LlmOptions withKeyFile(Path changed) {
        return new LlmOptions(
                model, models, host, changed, mostOutput, prompts, patience, budget, consent);
    }

    public LlmOptions withMostOutput(int changed) {
        return new LlmOptions(
                model, models, host, keyFile, changed, prompts, patience, budget, consent);
    }

    public LlmOptions withPrompts(Path changed) {
        return new LlmOptions(
                model, models, host, keyFile, mostOutput, changed, patience, budget, consent);
    }

    public LlmOptions with(EnvelopeOptions changed) {
        return new LlmOptions(
                model, models, host, keyFile, mostOutput, prompts, changed, budget, consent);
    }

    public LlmOptions with(BudgetOptions changed) {
        return new LlmOptions(
                model, models, host, keyFile, mostOutput, prompts, patience, changed, consent);
    }

    public LlmOptions withConsent(Set<String> changed) {
        return new LlmOptions(
                model, models, host, keyFile, mostOutput, prompts, patience, budget, changed);
    }
}

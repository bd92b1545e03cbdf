package readout.backend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks nobody and keeps nothing: it collects what a model would be asked, with what the log holds
/// for it.
public final class PlannedCalls implements Backend {
    private static final String PLANNED = "it is only planned";

    private final CallStore store;
    private final String name;
    private final Map<String, Planned> planned = new LinkedHashMap<>();

    /// @param name of the model that would be asked
    public PlannedCalls(CallStore store, String name) {
        this.store = store;
        this.name = name;
    }

    /// One call.
    ///
    /// @param input tokens of its prompt, as estimated
    /// @param recorded whether the log holds its answer
    public record Planned(Prompt prompt, String model, long input, boolean recorded) {}

    /// The calls, each once, in the order in which they would be made.
    public List<Planned> calls() {
        return List.copyOf(planned.values());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Completion complete(Prompt prompt) {
        return complete(List.of(prompt)).getFirst();
    }

    @Override
    public List<Completion> complete(List<Prompt> prompts) {
        List<Completion> outcomes = new ArrayList<>();
        TokenCount count = TokenCount.of(store, name);
        for (Prompt prompt : prompts) {
            String hash = prompt.hash();
            Completion outcome =
                    store.standing(name, hash)
                            .map(Call::outcome)
                            .filter(PlannedCalls::stands)
                            .orElse(new Completion.Failed(Fault.NOT_RECORDED, PLANNED));
            boolean recorded = stands(outcome);
            planned.putIfAbsent(hash, new Planned(prompt, name, count.of(prompt), recorded));
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static boolean stands(Completion outcome) {
        return switch (outcome) {
            case Completion.Written _ -> true;
            case Completion.Failed failed -> failed.fault().isLasting();
        };
    }
}

package readout.backend;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Keeps an account of what one issue asks, be it answered now or before; for one thread.
public final class IssueCalls implements Backend {
    private final BackendOfTask backend;
    private final CallStore store;
    private final Map<Prompt, Completion> outcomes = new LinkedHashMap<>();

    public IssueCalls(BackendOfTask backend, CallStore store) {
        this.backend = backend;
        this.store = store;
    }

    @Override
    public String name() {
        return backend.name();
    }

    @Override
    public Completion complete(Prompt prompt) {
        return complete(List.of(prompt)).getFirst();
    }

    @Override
    public List<Completion> complete(List<Prompt> prompts) {
        List<Completion> completions = backend.complete(prompts);
        for (int i = 0; i < prompts.size(); i++) {
            outcomes.put(prompts.get(i), completions.get(i));
        }
        return completions;
    }

    @Override
    public void judged(Prompt prompt, List<Judgement> judgements) {
        backend.judged(prompt, judgements);
    }

    /// The account so far.
    ///
    /// @param written how many sentences are in the words of a model
    /// @param extracted the ids of those that might be and are not
    public CostCard card(int written, List<String> extracted) {
        Map<String, CostCard.Asked> asked = new TreeMap<>();
        Set<String> answered = new TreeSet<>();
        Map<Fault, Integer> failures = new EnumMap<>(Fault.class);
        Usage usage = Usage.NONE;
        Cost cost = Cost.NOTHING;
        boolean allKnown = true;
        int calls = 0;
        for (Map.Entry<Prompt, Completion> entry : outcomes.entrySet()) {
            Prompt prompt = entry.getKey();
            String task = prompt.task().fileName();
            String model = backend.nameOf(prompt.task());
            asked.put(task, new CostCard.Asked(task, prompt.file().sha256(), model));
            switch (entry.getValue()) {
                case Completion.Written answer -> {
                    calls++;
                    usage = usage.plus(answer.usage());
                    if (!model.endsWith(":" + answer.model()) && !model.equals(answer.model())) {
                        answered.add(answer.model());
                    }
                    Optional<Cost> paid = store.standing(model, prompt.hash()).map(Call::cost);
                    allKnown &= paid.isPresent();
                    cost = cost.plus(paid.orElse(Cost.NOTHING));
                }
                case Completion.Failed failed -> failures.merge(failed.fault(), 1, Integer::sum);
            }
        }
        List<CostCard.Failures> failed = new ArrayList<>();
        failures.forEach((fault, count) -> failed.add(new CostCard.Failures(fault, count)));
        return new CostCard(
                List.copyOf(asked.values()),
                List.copyOf(answered),
                calls,
                usage,
                known(allKnown && calls > 0, cost),
                written,
                extracted,
                failed);
    }

    private static @Nullable Cost known(boolean isKnown, Cost cost) {
        return isKnown ? cost : null;
    }
}

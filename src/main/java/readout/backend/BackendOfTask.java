package readout.backend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Asks for each task the backend that was chosen for it.
public final class BackendOfTask implements Backend {
    private final Backend usual;
    private final Map<Task, Backend> others;

    /// @param usual for all tasks that are not among the others
    public BackendOfTask(Backend usual, Map<Task, Backend> others) {
        this.usual = usual;
        this.others = Map.copyOf(others);
    }

    /// The name of the usual one.
    @Override
    public String name() {
        return usual.name();
    }

    /// The name of the model that is asked for the task.
    public String nameOf(Task task) {
        return of(task).name();
    }

    private Backend of(Task task) {
        return others.getOrDefault(task, usual);
    }

    @Override
    public Completion complete(Prompt prompt) {
        return of(prompt.task()).complete(prompt);
    }

    /// Those of one backend go to it together.
    @Override
    public List<Completion> complete(List<Prompt> prompts) {
        Map<Backend, List<Prompt>> parts = new LinkedHashMap<>();
        for (Prompt prompt : prompts) {
            parts.computeIfAbsent(of(prompt.task()), _ -> new ArrayList<>()).add(prompt);
        }
        Map<Prompt, Completion> outcomes = new LinkedHashMap<>();
        parts.forEach((backend, part) -> {
            List<Completion> completions = backend.complete(part);
            for (int i = 0; i < part.size(); i++) {
                outcomes.put(part.get(i), completions.get(i));
            }
        });
        return prompts.stream()
                .map(prompt -> Objects.requireNonNull(outcomes.get(prompt)))
                .toList();
    }

    @Override
    public void judged(Prompt prompt, List<Judgement> judgements) {
        of(prompt.task()).judged(prompt, judgements);
    }
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.backend.ApiKey;
import readout.backend.Backend;
import readout.backend.BackendOfTask;
import readout.backend.Budget;
import readout.backend.CallStore;
import readout.backend.Envelope;
import readout.backend.IssueCalls;
import readout.backend.LlmOptions;
import readout.backend.ModelName;
import readout.backend.ModelOptions;
import readout.backend.Pace;
import readout.backend.PlannedCalls;
import readout.backend.Prices;
import readout.backend.Prompts;
import readout.backend.RecordedBackend;
import readout.backend.RecordedBackend.Asking;
import readout.backend.Task;
import readout.backend.Usage;
import readout.library.Seal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The language models of one run: those that the settings name, asked through one budget.
final class LanguageModel {
    private final Console console;
    private final LlmOptions options;
    private final ModelOption asked;
    private final Prompts prompts;
    private final CallStore store;
    private final Budget budget;
    private final Map<ModelName, Backend> backends = new LinkedHashMap<>();

    /// Those of them whose host may be sent something.
    private final List<ModelOptions> sending = new ArrayList<>();

    private LanguageModel(
            Console console,
            LlmOptions options,
            ModelOption asked,
            Prompts prompts,
            CallStore store) {
        this.console = console;
        this.options = options;
        this.asked = asked;
        this.prompts = prompts;
        this.store = store;
        this.budget = new Budget(options.budget(), options.mostOutput());
    }

    /// The prompts that the settings name; those of the program where they name none.
    ///
    /// @throws IOException if the folder or a file of it can not be read
    static Prompts prompts(LlmOptions options) throws IOException {
        try {
            return options.prompts() == null ? Prompts.shipped() : Prompts.of(options.prompts());
        } catch (IllegalArgumentException e) {
            throw Explanation.Complaint.ofUsage(String.valueOf(e.getMessage()));
        }
    }

    /// @param options that name a model
    /// @throws IOException if a key can not be read
    /// @throws Explanation.Complaint if there is no key, and nothing recorded that could do instead
    static LanguageModel open(
            Console console,
            LlmOptions options,
            ModelOption asked,
            Prompts prompts,
            CallStore store)
            throws IOException {
        LanguageModel model = new LanguageModel(console, options, asked, prompts, store);
        for (ModelName name : options.all()) {
            model.backends.put(
                    name,
                    asked.dryRun || !store.isWritable()
                            ? RecordedBackend.replaying(store, name.toString())
                            : model.backend(name));
        }
        return model;
    }

    private Backend backend(ModelName name) throws IOException {
        ModelOptions model = options.of(name);
        Optional<ApiKey> key = key(model);
        if (key.isEmpty() && model.needsKey()) {
            String advice = ApiKey.advice(name.provider(), model.asked());
            if (!store.hasAnswersOf(name.toString())) {
                throw Explanation.Complaint.ofUsage(advice);
            }
            console.say(advice + "; until then what " + name + " has answered before is used");
            return RecordedBackend.replaying(store, name.toString());
        }
        sending.add(model);
        Backend envelope =
                Envelope.around(
                        model,
                        key.orElse(null),
                        options.patience(),
                        Pace.real(InstantSource.system(), RandomGenerator.getDefault()),
                        budget::takes,
                        new CallProgress(console));
        String parameters =
                "%s, temperature 0, answers of up to %s tokens"
                        .formatted(model.asked().name(), model.mostOutput());
        return RecordedBackend.of(store, new Asking(envelope, budget, parameters, asked.refresh));
    }

    private Optional<ApiKey> key(ModelOptions model) throws IOException {
        try {
            return ApiKey.find(
                    model.model().provider(),
                    model.asked(),
                    console.environment(),
                    model.keyFile());
        } catch (IllegalArgumentException e) {
            throw Explanation.Complaint.ofUsage(String.valueOf(e.getMessage()));
        }
    }

    String name() {
        return String.valueOf(options.model());
    }

    /// Which models are asked with which prompts: while it stays the same, so do the calls.
    String signature() {
        List<Object> values = new ArrayList<>();
        for (Task task : Task.values()) {
            values.add(String.valueOf(options.of(task)));
            values.add(prompts.file(task).sha256());
        }
        values.add(options.mostOutput());
        return Seal.of(values.toArray());
    }

    /// The account of one issue or answer, through which it asks.
    IssueCalls calls() {
        return new IssueCalls(ofTasks(backends), store);
    }

    Drafting drafting(Backend backend) {
        return new Drafting(backend, prompts);
    }

    /// Through which an issue asks nobody, and what it would have asked.
    Rehearsing rehearsing() {
        Map<ModelName, PlannedCalls> planned = new LinkedHashMap<>();
        for (ModelName name : options.all()) {
            planned.put(name, new PlannedCalls(store, name.toString()));
        }
        return new Rehearsing(ofTasks(planned), planned);
    }

    /// @param planned by model
    record Rehearsing(BackendOfTask backend, Map<ModelName, PlannedCalls> planned) {
        /// In the order of their tasks.
        List<PlannedCalls.Planned> calls() {
            return planned.values().stream()
                    .flatMap(each -> each.calls().stream())
                    .sorted(Comparator.comparing(call -> call.prompt().task()))
                    .toList();
        }
    }

    CallPlan plan(CallPlan.Purpose purpose, int documents, List<PlannedCalls.Planned> calls) {
        return new CallPlan(
                purpose,
                documents,
                calls,
                options.mostOutput(),
                options.budget().prices(),
                asked.refresh);
    }

    private BackendOfTask ofTasks(Map<ModelName, ? extends Backend> all) {
        Map<Task, Backend> others = new EnumMap<>(Task.class);
        options.models().forEach((task, name) -> others.put(task, backend(all, name)));
        return new BackendOfTask(backend(all, options.model()), others);
    }

    private static Backend backend(
            Map<ModelName, ? extends Backend> all, @Nullable ModelName name) {
        return Objects.requireNonNull(all.get(Objects.requireNonNull(name)));
    }

    /// Those whose host is another machine and was not agreed to.
    List<ModelOptions> toAgreeTo() {
        return asked.yes
                ? List.of()
                : sending.stream()
                        .filter(model -> !model.asked().isThisMachine())
                        .filter(model -> !options.consent().contains(model.asked().name()))
                        .toList();
    }

    /// What this run has sent, in one line.
    String spent() {
        if (budget.requests() == 0) {
            return "nothing was sent: every answer came from the log";
        }
        Usage used = budget.used();
        Usage doubtful = budget.doubtful();
        Prices prices = options.budget().prices();
        String unsure =
                doubtful.equals(Usage.NONE)
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; requests without an answer may have taken %,d tokens more",
                                doubtful.input() + doubtful.output());
        return String.format(
                Locale.ROOT,
                "this run sent %s: %,d tokens of prompts, %,d of answers%s%s",
                Console.count((int) budget.requests(), "request"),
                used.input(),
                used.output(),
                prices == null ? "" : ", " + prices.of(used) + " in money",
                unsure);
    }
}

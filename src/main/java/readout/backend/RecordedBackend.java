package readout.backend;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Answers from the log of calls, and asks a model for what is not in it.
///
/// A call is kept before it is sent and its answer before it is used, so that a run that is killed
/// pays for nothing twice. A call that failed is made again where that may help; where nobody can
/// be asked, it stays failed for the same reason.
public final class RecordedBackend implements Backend {
    /// A host that tells of more has not counted.
    private static final long MOST_TOKENS = 1_000_000_000;

    private static final String NOT_RECORDED = "there is no recorded answer, and no model to ask";

    private final CallStore store;
    private final String name;
    private final @Nullable Asking asking;

    /// The hashes of the prompts that were asked in this run: none is asked twice.
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private RecordedBackend(CallStore store, String name, @Nullable Asking asking) {
        this.store = store;
        this.name = name;
        this.asking = asking;
    }

    /// How a model is asked.
    ///
    /// @param parameters of its calls, for people
    /// @param refresh asks for all anew, as if nothing were recorded
    public record Asking(Backend backend, Budget budget, String parameters, boolean refresh) {}

    /// Asks the model for what is not recorded.
    public static RecordedBackend of(CallStore store, Asking asking) {
        return new RecordedBackend(store, asking.backend().name(), asking);
    }

    /// Asks nobody: what is not recorded fails.
    ///
    /// @param name of the model whose answers are meant
    public static RecordedBackend replaying(CallStore store, String name) {
        return new RecordedBackend(store, name, null);
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
        Map<String, Completion> outcomes = new LinkedHashMap<>();
        Map<String, Prompt> missing = new LinkedHashMap<>();
        for (Prompt prompt : prompts) {
            String hash = prompt.hash();
            Optional<Completion> known = known(hash);
            if (known.isPresent()) {
                outcomes.put(hash, known.get());
            } else {
                missing.put(hash, prompt);
            }
        }
        if (asking != null) {
            outcomes.putAll(ask(asking, missing));
        }
        Completion none = new Completion.Failed(Fault.NOT_RECORDED, NOT_RECORDED);
        return prompts.stream().map(prompt -> outcomes.getOrDefault(prompt.hash(), none)).toList();
    }

    /// What need not be asked.
    private Optional<Completion> known(String hash) {
        Optional<Completion> standing =
                store.standing(name, hash).map(Call::outcome).filter(this::stands);
        return asking == null || !asking.refresh() || asked.contains(hash)
                ? standing
                : Optional.empty();
    }

    private boolean stands(Completion outcome) {
        return switch (outcome) {
            case Completion.Written _ -> true;
            case Completion.Failed failed -> asking == null || failed.fault().isLasting();
        };
    }

    /// Asks for all that the budget has room for, and then for what it has room for again.
    private Map<String, Completion> ask(Asking asking, Map<String, Prompt> prompts) {
        TokenCount count = TokenCount.of(store, name);
        Map<String, Completion> outcomes = new LinkedHashMap<>();
        Map<String, Prompt> left = new LinkedHashMap<>(prompts);
        while (!left.isEmpty()) {
            List<Sent> sent = new ArrayList<>();
            left.forEach((hash, prompt) -> {
                if (asking.budget().reserve(prompt, count.of(prompt))) {
                    sent.add(new Sent(hash, prompt, begin(asking, prompt)));
                }
            });
            if (sent.isEmpty()) {
                left.forEach((hash, prompt) -> outcomes.put(hash, refuse(asking, prompt)));
                return outcomes;
            }
            outcomes.putAll(send(asking, sent, count));
            sent.forEach(each -> left.remove(each.hash()));
        }
        return outcomes;
    }

    private record Sent(String hash, Prompt prompt, long sequence) {}

    private long begin(Asking asking, Prompt prompt) {
        asked.add(prompt.hash());
        return store.begin(prompt, name, asking.parameters(), TokenCount.plain(prompt));
    }

    private Completion refuse(Asking asking, Prompt prompt) {
        Completion refused = new Completion.Failed(Fault.OVER_BUDGET, asking.budget().exhausted());
        store.end(begin(asking, prompt), refused, null);
        return orBefore(prompt.hash(), refused);
    }

    /// All at once; each answer is kept as soon as it comes.
    private Map<String, Completion> send(Asking asking, List<Sent> sent, TokenCount count) {
        Map<String, Completion> outcomes = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Completion>> coming =
                    sent.stream()
                            .map(each -> threads.submit(() -> send(asking, each, count)))
                            .toList();
            for (int i = 0; i < sent.size(); i++) {
                outcomes.put(sent.get(i).hash(), outcome(coming.get(i)));
            }
        }
        return outcomes;
    }

    private Completion send(Asking asking, Sent sent, TokenCount count) {
        Completion outcome = kept(asking.backend().complete(sent.prompt()));
        asking.budget().settle(sent.prompt(), outcome, count);
        Cost cost =
                switch (outcome) {
                    case Completion.Written written -> asking.budget().cost(written.usage());
                    case Completion.Failed _ -> null;
                };
        store.end(sent.sequence(), outcome, cost);
        return orBefore(sent.hash(), outcome);
    }

    /// What failed anew leaves what was answered before.
    private Completion orBefore(String hash, Completion outcome) {
        return switch (outcome) {
            case Completion.Written _ -> outcome;
            case Completion.Failed _ ->
                    store.standing(name, hash)
                            .map(Call::outcome)
                            .filter(Completion.Written.class::isInstance)
                            .orElse(outcome);
        };
    }

    private static Completion outcome(Future<Completion> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a model was asked", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /// The outcome as it can be kept, so that it is the same when it is read from the log.
    private static Completion kept(Completion outcome) {
        return switch (outcome) {
            case Completion.Written(String text, Usage usage, String model) ->
                    new Completion.Written(
                            unicode(text),
                            new Usage(
                                    Math.min(usage.input(), MOST_TOKENS),
                                    Math.min(usage.output(), MOST_TOKENS)),
                            ModelLabel.of(model));
            case Completion.Failed(Fault fault, String reason) ->
                    new Completion.Failed(fault, unicode(reason));
        };
    }

    /// Half of a pair of surrogates becomes a question mark.
    private static String unicode(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// Keeps what became of the answer.
    @Override
    public void judged(Prompt prompt, List<Judgement> judgements) {
        if (store.isWritable()) {
            store.standing(name, prompt.hash())
                    .filter(call -> call.outcome() instanceof Completion.Written)
                    .ifPresent(call ->
                            store.judge(
                                    call,
                                    judgements.stream()
                                            .map(each ->
                                                    new Judgement(
                                                            unicode(each.text()),
                                                            unicode(each.verdict())))
                                            .toList()));
        }
        if (asking != null) {
            asking.backend().judged(prompt, judgements);
        }
    }
}

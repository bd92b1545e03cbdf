package readout.backend;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What stands between a run and a model: deadlines, second tries, one gate for all calls, and an
/// end to them when they are of no use.
///
/// A call that comes to nothing is a [Completion.Failed] and never less: an answer is used whole or
/// not at all. The rules are few and must be tested without waiting, on a clock of the test's own,
/// which the libraries for retries do not take: so they are written out here, in [Patience], [Gate]
/// and [Circuit].
public final class Envelope implements Backend {
    private final Chat chat;
    private final EnvelopeOptions options;
    private final Pace pace;
    private final Allowance allowance;
    private final CallListener listener;
    private final Gate gate;
    private final Circuit circuit = new Circuit();
    private @Nullable Long end;

    Envelope(
            Chat chat,
            EnvelopeOptions options,
            Pace pace,
            Allowance allowance,
            CallListener listener) {
        this.chat = chat;
        this.options = options;
        this.pace = pace;
        this.allowance = allowance;
        this.listener = listener;
        this.gate = new Gate(options.atOnce(), pace);
    }

    /// A model at its host, which is contacted with the first prompt and not before.
    ///
    /// @param key null for none: a host that needs one is then not asked, and every call fails
    public static Backend around(
            ModelOptions model,
            @Nullable ApiKey key,
            EnvelopeOptions options,
            Pace pace,
            Allowance allowance,
            CallListener listener) {
        return new Envelope(
                new HostedChat(model, key, pace.clock()), options, pace, allowance, listener);
    }

    @Override
    public String name() {
        return chat.name();
    }

    @Override
    public List<Completion> complete(List<Prompt> prompts) {
        if (prompts.size() < 2) {
            return prompts.stream().map(this::complete).toList();
        }
        List<Completion> completions = new ArrayList<>();
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Completion>> running = new ArrayList<>();
            for (Prompt prompt : prompts) {
                running.add(calls.submit(() -> complete(prompt)));
            }
            try {
                for (Future<Completion> call : running) {
                    completions.add(call.get());
                }
            } catch (InterruptedException e) {
                calls.shutdownNow();
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                calls.shutdownNow();
                throw new IllegalStateException(e.getCause());
            }
        }
        while (completions.size() < prompts.size()) {
            completions.add(calledOff());
        }
        return completions;
    }

    @Override
    public Completion complete(Prompt prompt) {
        startRun();
        int tried = 0;
        int sent = 0;
        while (true) {
            Attempt attempt;
            int entered;
            try {
                if (gate.closed().compareTo(left()) > 0) {
                    return ended();
                }
                entered = gate.enter();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return calledOff();
            }
            try {
                Optional<Completion.Failed> stop = stop(prompt);
                if (stop.isPresent()) {
                    return stop.get();
                }
                listener.sending(prompt, ++sent);
                attempt = chat.ask(prompt, shorter(options.perCall(), left()));
            } finally {
                gate.leave();
            }
            switch (attempt) {
                case Attempt.Answered answered -> {
                    circuit.worked();
                    return answered.answer();
                }
                case Attempt.Adapted adapted -> {
                    // The next request is another one, and there are few parts to leave out.
                }
                case Attempt.Failed failed -> {
                    tried++;
                    if (!triesAgain(failed, tried, entered)) {
                        return given(failed, tried);
                    }
                }
            }
        }
    }

    /// Why nothing is sent; empty to send. Looked at last, with a place in the gate.
    private Optional<Completion.Failed> stop(Prompt prompt) {
        Optional<Completion.Failed> open = circuit.open();
        if (open.isPresent()) {
            return open;
        }
        if (!left().isPositive()) {
            return Optional.of(ended());
        }
        return allowance.takes(prompt)
                ? Optional.empty()
                : Optional.of(
                        new Completion.Failed(
                                Fault.OVER_BUDGET, "the run may send no more requests"));
    }

    /// Waits before another try; false where there is none.
    private boolean triesAgain(Attempt.Failed failed, int tried, int entered) {
        Fault fault = failed.fault();
        if (fault == Fault.TOO_MANY_CALLS) {
            gate.halve(entered);
        }
        boolean again = tried < Patience.tries(fault) && circuit.open().isEmpty();
        Duration wait = failed.pause().orElseGet(() -> Patience.wait(fault, tried, pace.random()));
        if (failed.pause().isPresent() || fault == Fault.TOO_MANY_CALLS) {
            // What the host asks of one call it asks of all.
            gate.close(wait);
        }
        if (!again || wait.compareTo(left()) >= 0) {
            return false;
        }
        listener.waiting(chat.host(), wait, fault, failed.pause().isPresent());
        try {
            pace.pause().until(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Completion given(Attempt.Failed failed, int tried) {
        if (Patience.isWorking(failed.fault())) {
            circuit.worked();
        } else if (circuit.failed(failed.fault(), failed.reason())) {
            listener.stopped(failed.fault(), failed.reason());
        }
        String tries = tried > 1 ? "; asked " + tried + " times" : "";
        return new Completion.Failed(failed.fault(), failed.reason() + tries);
    }

    private synchronized void startRun() {
        if (end == null) {
            end = pace.nanos().getAsLong() + options.perRun().toNanos();
        }
    }

    /// Of the run; zero or less when it is over.
    private synchronized Duration left() {
        return end == null ? options.perRun() : Duration.ofNanos(end - pace.nanos().getAsLong());
    }

    private Completion.Failed ended() {
        return new Completion.Failed(
                Fault.TOO_LATE,
                "the run has no time left to ask "
                        + chat.host()
                        + " ("
                        + options.perRun().toSeconds()
                        + " s in all)");
    }

    private static Completion.Failed calledOff() {
        return new Completion.Failed(Fault.TOO_LATE, "called off");
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /// Where it asks, and not with what.
    @Override
    public String toString() {
        return chat.name() + " at " + chat.host();
    }
}

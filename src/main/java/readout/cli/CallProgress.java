package readout.cli;

import readout.backend.CallListener;
import readout.backend.Fault;
import readout.backend.Prompt;

import java.time.Duration;

/// Shows a person at a terminal how the calls go.
final class CallProgress implements CallListener {
    private final Console console;

    CallProgress(Console console) {
        this.console = console;
    }

    @Override
    public void sending(Prompt prompt, int attempt) {
        console.progress(
                "asking for "
                        + prompt.task().fileName()
                        + (attempt == 1 ? "" : ", for the " + attempt + ". time"));
    }

    @Override
    public void waiting(String host, Duration wait, Fault why, boolean asked) {
        console.progress(
                "%s: %s, waiting %s s".formatted(host, why.words(), Math.max(1, wait.toSeconds())));
    }

    @Override
    public void stopped(Fault why, String reason) {
        console.say("the model is asked no more (" + why.words() + "): " + reason);
    }
}

package readout.backend;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A model asked through LangChain4j, which writes the request and reads the answer as the provider
/// has them. What came back is looked at before and after: the library is at ease with much that is
/// no answer.
final class HostedChat implements Chat {
    /// Windows of Ollama: each other size has it load the model anew.
    private static final int[] WINDOWS = {8192, 16384, 32768, 65536, 131072};

    private final ModelOptions options;
    private final @Nullable ApiKey key;
    private final InstantSource clock;
    private final Wire wire;
    private final Set<Extra> refused = Collections.synchronizedSet(EnumSet.noneOf(Extra.class));

    /// @param key null for a host that needs none
    HostedChat(ModelOptions options, @Nullable ApiKey key, InstantSource clock) {
        this.options = options;
        this.key = key;
        this.clock = clock;
        this.wire = new Wire(options.asked());
    }

    @Override
    public String name() {
        return options.model().toString();
    }

    @Override
    public String host() {
        return options.asked().name();
    }

    @Override
    public Attempt ask(Prompt prompt, Duration deadline) {
        if (key == null && options.needsKey()) {
            return failed(
                    Fault.KEY_REFUSED, ApiKey.advice(options.model().provider(), options.asked()));
        }
        Set<Extra> without = Set.copyOf(refused);
        OneCall call = new OneCall(wire, deadline);
        ChatRequest.Builder request =
                ChatRequest.builder()
                        .messages(
                                SystemMessage.from(prompt.system()),
                                UserMessage.from(prompt.user()));
        if (!without.contains(Extra.SCHEMA)) {
            request.responseFormat(AnswerSchema.of(prompt.task().form()));
        }
        try {
            ChatResponse response =
                    ChatModels.of(options, key, without, window(prompt), call)
                            .chat(request.build());
            return read(response, call, prompt);
        } catch (RuntimeException e) {
            return unread(e, call, prompt, without);
        }
    }

    private Attempt read(ChatResponse response, OneCall call, Prompt prompt) {
        HostJson sent = call.received().flatMap(Received::json).orElseThrow();
        Optional<Attempt> fault = fault(sent, prompt);
        if (fault.isPresent()) {
            return fault.get();
        }
        String text = Answers.text(response.aiMessage().text());
        if (text.isBlank()) {
            return failed(Fault.NO_ANSWER, host() + " sent an empty answer");
        }
        String model = response.metadata().modelName();
        return new Attempt.Answered(
                new Completion.Written(
                        text,
                        usage(response.metadata().tokenUsage()),
                        model == null || model.isBlank()
                                ? options.model().name()
                                : HostText.printable(model)));
    }

    /// Why an answer is none that could be used, by what the host itself says of it.
    private Optional<Attempt> fault(HostJson sent, Prompt prompt) {
        Provider provider = options.model().provider();
        if (sent.has("error")) {
            String said = new Refusal(options, key, prompt).said(sent);
            return Optional.of(
                    failed(Fault.NO_ANSWER, host() + " sent an error for an answer: " + said));
        }
        String[] refusal = provider.refusalPath();
        if (refusal != null && sent.text(refusal).isPresent()) {
            return Optional.of(failed(Fault.DECLINED, host() + " did not want to answer"));
        }
        if (sent.hasNull("content", "text")) {
            // The library would write "null" for it.
            return Optional.of(failed(Fault.NO_ANSWER, host() + " sent an empty answer"));
        }
        String finish = sent.text(provider.finishPath()).orElse("");
        return Answers.fault(finish)
                .map(fault ->
                        failed(
                                fault,
                                host()
                                        + " ended the answer: "
                                        + (finish.isEmpty()
                                                ? "no reason told"
                                                : HostText.printable(finish))));
    }

    /// The library did not come to an end: by what came back, if anything did.
    private Attempt unread(
            RuntimeException failure, OneCall call, Prompt prompt, Set<Extra> without) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallFailed known) {
                return known.attempt();
            }
        }
        Optional<Received> received = call.received();
        if (received.isEmpty()) {
            return failed(Fault.REQUEST_REFUSED, "no request could be made for " + host());
        }
        if (received.get().isSuccess()) {
            return received.get()
                    .json()
                    .flatMap(sent -> fault(sent, prompt))
                    .orElseGet(() ->
                            failed(Fault.NO_ANSWER, host() + " sent what is no answer of a model"));
        }
        Refusal refusal = new Refusal(options, key, prompt);
        Attempt.Failed failed = refusal.read(received.get(), clock);
        if (failed.fault() == Fault.REQUEST_REFUSED) {
            for (Extra extra : Extra.values()) {
                if (!without.contains(extra) && refusal.means(received.get(), extra)) {
                    refused.add(extra);
                    return new Attempt.Adapted(failed.reason());
                }
            }
        }
        return failed;
    }

    private int window(Prompt prompt) {
        // A token is rarely below three characters.
        int needed = (prompt.system().length() + prompt.user().length()) / 3 + options.mostOutput();
        for (int window : WINDOWS) {
            if (needed <= window) {
                return window;
            }
        }
        return WINDOWS[WINDOWS.length - 1];
    }

    private static Usage usage(@Nullable TokenUsage usage) {
        return usage == null
                ? Usage.NONE
                : new Usage(tokens(usage.inputTokenCount()), tokens(usage.outputTokenCount()));
    }

    private static long tokens(@Nullable Integer count) {
        return count == null || count < 0 ? 0 : count;
    }

    private static Attempt failed(Fault fault, String reason) {
        return new Attempt.Failed(fault, reason, Optional.empty());
    }

    /// Where it is asked, and not with what.
    @Override
    public String toString() {
        return name() + " at " + host();
    }
}

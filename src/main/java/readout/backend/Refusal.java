package readout.backend;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a host means that answers with an error.
///
/// The words are those that the hosts of the five providers, vLLM and llama.cpp use. A host may
/// have others: what is not understood is [Fault#REQUEST_REFUSED] or [Fault#UNAVAILABLE] by its
/// status.
final class Refusal {
    private static final List<String> TOO_LONG =
            List.of(
                    "context_length_exceeded",
                    "context length",
                    "context window",
                    "context size",
                    "prompt is too long",
                    "input token count",
                    "too large for model");
    private static final List<String> SPENT =
            List.of("insufficient_quota", "credit balance", "insufficient balance");

    /// Gemini says in the body what others say in the header.
    private static final Pattern DELAY =
            Pattern.compile("\"retryDelay\"\\s*:\\s*\"(\\d{1,6}(\\.\\d+)?)s\"");

    private final ModelOptions options;
    private final @Nullable ApiKey key;
    private final Prompt prompt;

    Refusal(ModelOptions options, @Nullable ApiKey key, Prompt prompt) {
        this.options = options;
        this.key = key;
        this.prompt = prompt;
    }

    Attempt.Failed read(Received received, InstantSource clock) {
        Optional<HostJson> json = received.json();
        String said = json.map(this::said).orElse("");
        String lower = (said + " " + json.map(Refusal::codes).orElse("")).toLowerCase(Locale.ROOT);
        Fault fault = fault(received.status(), lower);
        return new Attempt.Failed(fault, reason(fault, received, said), wait(received, clock));
    }

    /// Whether it is this part of the request that the host does not take.
    boolean means(Received received, Extra extra) {
        return received.json()
                .map(json -> said(json) + " " + json.text("error", "param").orElse(""))
                .filter(extra::isMeant)
                .isPresent();
    }

    private static Fault fault(int status, String said) {
        if (status == 402 || contains(said, SPENT)) {
            return Fault.QUOTA_SPENT;
        }
        if (status == 401 || status == 403 || said.contains("api key not valid")) {
            return Fault.KEY_REFUSED;
        }
        if (status == 429) {
            return Fault.TOO_MANY_CALLS;
        }
        if (status == 408 || status >= 500) {
            return Fault.UNAVAILABLE;
        }
        if (status == 413 || contains(said, TOO_LONG)) {
            return Fault.PROMPT_TOO_LONG;
        }
        if (status == 404 || said.contains("invalid_model")) {
            return Fault.UNKNOWN_MODEL;
        }
        return Fault.REQUEST_REFUSED;
    }

    private String reason(Fault fault, Received received, String said) {
        String host = options.asked().name();
        String what =
                switch (fault) {
                    case KEY_REFUSED ->
                            key == null ? host + " wants a key" : host + " refused the " + key;
                    case QUOTA_SPENT -> "nothing left to spend at " + host;
                    case UNKNOWN_MODEL -> host + " knows no " + options.model().name();
                    case PROMPT_TOO_LONG -> "the prompt is too long for " + host;
                    case TOO_MANY_CALLS -> host + " asks for fewer calls";
                    case UNAVAILABLE -> host + " is unavailable";
                    default -> host + " refused the request";
                };
        String to = target(received);
        return what
                + " ("
                + received.status()
                + ")"
                + (to.isEmpty() ? "" : ", it leads to " + to)
                + (said.isEmpty() ? "" : ": " + said);
    }

    /// The host that a redirect leads to, which is not followed.
    private static String target(Received received) {
        String location = received.location();
        if (location == null || received.status() / 100 != 3) {
            return "";
        }
        try {
            String host = URI.create(location).getHost();
            return host == null ? "another place" : HostText.printable(host);
        } catch (IllegalArgumentException e) {
            return "another place";
        }
    }

    private static Optional<Duration> wait(Received received, InstantSource clock) {
        String header = received.retryAfter();
        if (header != null) {
            return RetryAfter.read(header, clock);
        }
        Matcher delay = DELAY.matcher(received.body());
        return delay.find() ? RetryAfter.read(delay.group(1), clock) : Optional.empty();
    }

    /// The message of the error, wherever the provider puts it; empty where there is none, as in a
    /// page of HTML that a gateway sends.
    String said(HostJson json) {
        return json.text("error", "message")
                .or(() -> json.text("error"))
                .or(() -> json.text("message"))
                .or(() -> json.text("detail"))
                .or(() -> json.text("detail", "0", "msg"))
                .map(said -> HostText.shown(said, key, prompt))
                .orElse("");
    }

    /// Names of errors, for reading and not to be shown.
    private static String codes(HostJson json) {
        return json.text("error", "code").orElse("")
                + " "
                + json.text("error", "type").orElse("")
                + " "
                + json.text("type").orElse("");
    }

    private static boolean contains(String said, List<String> words) {
        return words.stream().anyMatch(said::contains);
    }
}

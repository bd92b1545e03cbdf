package readout.backend;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whose way of asking a host understands.
public enum Provider {
    /// OpenAI, and the many servers that speak as it does, such as vLLM, llama.cpp and LM Studio.
    OPENAI("https://api.openai.com/v1", "OPENAI_API_KEY"),
    /// Models on this machine or a near one.
    OLLAMA("http://localhost:11434"),
    /// Claude.
    ANTHROPIC("https://api.anthropic.com/v1", "ANTHROPIC_API_KEY"),
    /// Google's Gemini.
    GEMINI("https://generativelanguage.googleapis.com/v1beta", "GEMINI_API_KEY", "GOOGLE_API_KEY"),
    /// Mistral.
    MISTRAL("https://api.mistral.ai/v1", "MISTRAL_API_KEY");

    private final URI home;
    private final List<String> keyVariables;

    Provider(String home, String... keyVariables) {
        this.home = URI.create(home);
        this.keyVariables = List.of(keyVariables);
    }

    /// Empty for a prefix that none has.
    public static Optional<Provider> of(String prefix) {
        return Arrays.stream(values())
                .filter(provider -> provider.prefix().equals(prefix))
                .findFirst();
    }

    /// What stands before the colon of a [ModelName].
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where its own host is.
    public ModelHost home() {
        return new ModelHost(home);
    }

    /// The environment variables that may hold its key, the first of which is asked first; none for
    /// one that needs no key.
    public List<String> keyVariables() {
        return keyVariables;
    }

    /// Where an answer tells why it ends.
    String[] finishPath() {
        return switch (this) {
            case OPENAI, MISTRAL -> new String[] {"choices", "0", "finish_reason"};
            case OLLAMA -> new String[] {"done_reason"};
            case ANTHROPIC -> new String[] {"stop_reason"};
            case GEMINI -> new String[] {"candidates", "0", "finishReason"};
        };
    }

    /// Where an answer tells that the model or its host did not want to give one.
    String @Nullable [] refusalPath() {
        return switch (this) {
            case OPENAI -> new String[] {"choices", "0", "message", "refusal"};
            case GEMINI -> new String[] {"promptFeedback", "blockReason"};
            case OLLAMA, ANTHROPIC, MISTRAL -> null;
        };
    }
}

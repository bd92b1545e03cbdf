package readout.backend;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whose way of asking a host understands.
public enum Provider {
    /// OpenAI, and the many servers that speak as it does, such as vLLM, llama.cpp and LM Studio.
    OPENAI,
    /// Models on this machine or a near one.
    OLLAMA,
    /// Claude.
    ANTHROPIC,
    /// Google's Gemini.
    GEMINI,
    /// Mistral.
    MISTRAL;

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
        return ModelHost.parse(
                switch (this) {
                    case OPENAI -> "https://api.openai.com/v1";
                    case OLLAMA -> "http://localhost:11434";
                    case ANTHROPIC -> "https://api.anthropic.com/v1";
                    case GEMINI -> "https://generativelanguage.googleapis.com/v1beta";
                    case MISTRAL -> "https://api.mistral.ai/v1";
                });
    }

    /// The environment variables that may hold its key, the first of which is asked first; none for
    /// one that needs no key.
    public List<String> keyVariables() {
        return switch (this) {
            case OPENAI -> List.of("OPENAI_API_KEY");
            case OLLAMA -> List.of();
            case ANTHROPIC -> List.of("ANTHROPIC_API_KEY");
            case GEMINI -> List.of("GEMINI_API_KEY", "GOOGLE_API_KEY");
            case MISTRAL -> List.of("MISTRAL_API_KEY");
        };
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

package readout.backend;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/// The models of LangChain4j, set up alike: temperature 0, a fixed seed where there is one, no
/// second try and no log.
final class ChatModels {
    private static final int SEED = 7;

    /// Anthropic's and Mistral's need a key to be set up, also for a host that needs none.
    private static final String NO_KEY = "none";

    private ChatModels() {}

    /// @param without what the host does not take
    /// @param window the tokens that prompt and answer need, for a host that has to be told
    static ChatModel of(
            ModelOptions options,
            @Nullable ApiKey key,
            Set<Extra> without,
            int window,
            HttpClientBuilder http) {
        @Nullable Double temperature = without.contains(Extra.SAMPLING) ? null : 0.0;
        @Nullable Integer seed = without.contains(Extra.SAMPLING) ? null : SEED;
        String base = options.asked().base().toString();
        String name = options.model().name();
        @Nullable String secret = key == null ? null : key.secret();
        return switch (options.model().provider()) {
            case OPENAI -> openAi(options, secret, temperature, seed, http);
            case OLLAMA ->
                    OllamaChatModel.builder()
                            .httpClientBuilder(http)
                            .baseUrl(base)
                            .modelName(name)
                            .customHeaders(authorization(secret))
                            .temperature(temperature)
                            .seed(seed)
                            .numPredict(options.mostOutput())
                            // Else it cuts a long prompt at its beginning, in silence.
                            .numCtx(window)
                            .maxRetries(0)
                            .build();
            case ANTHROPIC ->
                    AnthropicChatModel.builder()
                            .httpClientBuilder(http)
                            .baseUrl(base)
                            .apiKey(secret == null ? NO_KEY : secret)
                            .modelName(name)
                            .temperature(temperature)
                            .maxTokens(options.mostOutput())
                            .maxRetries(0)
                            .build();
            case GEMINI ->
                    GoogleAiGeminiChatModel.builder()
                            .httpClientBuilder(http)
                            .baseUrl(base)
                            .apiKey(secret)
                            .modelName(name)
                            .temperature(temperature)
                            .seed(seed)
                            .maxOutputTokens(options.mostOutput())
                            .maxRetries(0)
                            .build();
            case MISTRAL ->
                    MistralAiChatModel.builder()
                            .httpClientBuilder(http)
                            .baseUrl(base)
                            .apiKey(secret == null ? NO_KEY : secret)
                            .modelName(name)
                            .temperature(temperature)
                            .randomSeed(seed)
                            .maxTokens(options.mostOutput())
                            .strictJsonSchema(true)
                            .maxRetries(0)
                            .build();
        };
    }

    private static ChatModel openAi(
            ModelOptions options,
            @Nullable String secret,
            @Nullable Double temperature,
            @Nullable Integer seed,
            HttpClientBuilder http) {
        OpenAiChatModel.OpenAiChatModelBuilder model =
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(options.asked().base().toString())
                        .apiKey(secret)
                        .modelName(options.model().name())
                        .temperature(temperature)
                        .seed(seed)
                        .strictJsonSchema(true)
                        .maxRetries(0);
        // OpenAI's newer models refuse the older name, other servers do not know the newer.
        return options.asked().equals(Provider.OPENAI.home())
                ? model.maxCompletionTokens(options.mostOutput()).build()
                : model.maxTokens(options.mostOutput()).build();
    }

    private static Map<String, String> authorization(@Nullable String secret) {
        return secret == null ? Map.of() : Map.of("Authorization", "Bearer " + secret);
    }
}

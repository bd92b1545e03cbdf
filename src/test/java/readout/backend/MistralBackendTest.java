package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class MistralBackendTest extends ProviderContract {
    @Override
    String model() {
        return "mistral:some-model";
    }

    @Override
    String basePath() {
        return "/v1";
    }

    @Override
    String path() {
        return "/v1/chat/completions";
    }

    @Override
    Map<String, String> keyHeaders() {
        return Map.of("Authorization", "Bearer " + KEY);
    }

    @Override
    String request() {
        return """
        {"model": "some-model",
         "messages": [{"role": "system", "content": [{"type": "text", "text": SYSTEM}]},
            {"role": "user", "content": [{"type": "text", "text": USER}]}],
         "temperature": 0.0, "random_seed": 7, "max_tokens": 2000, "stream": false, "stop": [],
         "response_format": {"type": "json_schema", "json_schema": {
            "name": "sentences", "strict": true, "schema": SCHEMA}}}
        """;
    }

    @Override
    String schemaPointer() {
        return "/response_format/json_schema/schema";
    }

    @Override
    String answer(String text, String finish) {
        return """
        {"id": "1", "object": "chat.completion", "created": 1900000000, "model": "answered-1",
         "choices": [{"index": 0, "finish_reason": %s,
            "message": {"role": "assistant", "content": %s, "tool_calls": null, "prefix": false}}],
         "usage": {"prompt_tokens": 321, "completion_tokens": 45, "total_tokens": 366}}
        """
                .formatted(finish, text);
    }

    @Override
    String whole() {
        return "stop";
    }

    @Override
    Map<String, String> finishes() {
        return Map.of(
                "\"length\"", "CUT_SHORT",
                "\"model_length\"", "CUT_SHORT",
                "\"error\"", "NO_ANSWER",
                "\"tool_calls\"", "NO_ANSWER",
                "null", "NO_ANSWER");
    }

    @Override
    String error(int status, String message) {
        return "{\"object\": \"error\", \"message\": %s, \"type\": \"some_error\", \"param\": null, \"code\": \"1\"}"
                .formatted(quoted(message));
    }

    @Test
    void aModelThatIsNoneIsUnknown() {
        answers(
                400,
                """
                {"object": "error", "message": "Invalid model: some-model", "type": "invalid_model",
                 "param": null, "code": "1500"}
                """);

        assertThat(faultOf(ask())).isEqualTo(Fault.UNKNOWN_MODEL);
    }
}

package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class OpenAiBackendTest extends ProviderContract {
    @Override
    String model() {
        return "openai:some-model";
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
         "messages": [{"role": "system", "content": SYSTEM}, {"role": "user", "content": USER}],
         "temperature": 0.0, "seed": 7, "max_tokens": 2000, "stream": false,
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
        {"id": "chatcmpl-1", "object": "chat.completion", "created": 1900000000,
         "model": "answered-1", "system_fingerprint": "fp_1",
         "choices": [{"index": 0, "logprobs": null, "finish_reason": %s,
            "message": {"role": "assistant", "content": %s, "refusal": null}}],
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
                "\"content_filter\"", "DECLINED",
                "\"tool_calls\"", "NO_ANSWER",
                "\"something_new\"", "NO_ANSWER",
                "null", "NO_ANSWER");
    }

    @Override
    String error(int status, String message) {
        return "{\"error\": {\"message\": %s, \"type\": \"some_error\", \"param\": null, \"code\": null}}"
                .formatted(quoted(message));
    }

    @Test
    void aRefusalIsNoAnswer() {
        answers(
                200,
                """
                {"id": "1", "model": "answered-1", "choices": [{"index": 0, "finish_reason": "stop",
                 "message": {"role": "assistant", "content": null, "refusal": "I can not."}}]}
                """);

        assertThat(faultOf(ask())).isEqualTo(Fault.DECLINED);
    }

    @Test
    void aSpentQuotaIsNotTriedAgain() {
        answers(
                429,
                """
                {"error": {"message": "You exceeded your current quota.", "type": "insufficient_quota",
                 "param": null, "code": "insufficient_quota"}}
                """);

        assertThat(faultOf(ask())).isEqualTo(Fault.QUOTA_SPENT);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aPromptThatIsTooLongIsToldApart() {
        answers(
                400,
                """
                {"error": {"message": "This is too much.", "type": "invalid_request_error",
                 "param": "messages", "code": "context_length_exceeded"}}
                """);

        assertThat(faultOf(ask())).isEqualTo(Fault.PROMPT_TOO_LONG);
    }

    @Test
    void anErrorOfAServerInPythonIsShown() {
        answers(400, "{\"detail\": \"Not that way\"}");

        assertThat(reasonOf(ask())).contains("refused the request (400): Not that way");
    }
}

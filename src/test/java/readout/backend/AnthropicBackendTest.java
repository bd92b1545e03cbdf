package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class AnthropicBackendTest extends ProviderContract {
    @Override
    String model() {
        return "anthropic:some-model";
    }

    @Override
    String basePath() {
        return "/v1";
    }

    @Override
    String path() {
        return "/v1/messages";
    }

    @Override
    Map<String, String> keyHeaders() {
        return Map.of("x-api-key", KEY, "anthropic-version", "2023-06-01");
    }

    @Override
    String request() {
        return """
        {"model": "some-model", "system": [{"type": "text", "text": SYSTEM}],
         "messages": [{"role": "user", "content": [{"type": "text", "text": USER}]}],
         "temperature": 0.0, "max_tokens": 2000, "stream": false,
         "output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}}
        """;
    }

    @Override
    String schemaPointer() {
        return "/output_config/format/schema";
    }

    @Override
    String answer(String text, String finish) {
        return """
        {"id": "msg_1", "type": "message", "role": "assistant", "model": "answered-1",
         "content": [{"type": "text", "text": %s}], "stop_reason": %s, "stop_sequence": null,
         "usage": {"input_tokens": 321, "output_tokens": 45}}
        """
                .formatted(text, finish);
    }

    @Override
    String whole() {
        return "end_turn";
    }

    @Override
    Map<String, String> finishes() {
        return Map.of(
                "\"max_tokens\"", "CUT_SHORT",
                "\"model_context_window_exceeded\"", "CUT_SHORT",
                "\"refusal\"", "DECLINED",
                "\"pause_turn\"", "NO_ANSWER",
                "\"tool_use\"", "NO_ANSWER",
                "null", "NO_ANSWER");
    }

    @Override
    String error(int status, String message) {
        return "{\"type\": \"error\", \"error\": {\"type\": \"some_error\", \"message\": %s}}"
                .formatted(quoted(message));
    }

    @Test
    void anOverloadedHostIsTriedFourTimes() {
        answers(529, error(529, "Overloaded"));

        assertThat(faultOf(ask())).isEqualTo(Fault.UNAVAILABLE);
        assertThat(sent()).hasSize(4);
    }

    @Test
    void anEmptyAccountIsToldApart() {
        answers(400, error(400, "Your credit balance is too low to access the API."));

        assertThat(faultOf(ask())).isEqualTo(Fault.QUOTA_SPENT);
    }
}

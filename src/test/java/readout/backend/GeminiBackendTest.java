package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class GeminiBackendTest extends ProviderContract {
    @Override
    String model() {
        return "gemini:some-model";
    }

    @Override
    String basePath() {
        return "/v1beta";
    }

    @Override
    String path() {
        return "/v1beta/models/some-model:generateContent";
    }

    @Override
    Map<String, String> keyHeaders() {
        return Map.of("x-goog-api-key", KEY);
    }

    @Override
    String request() {
        return """
        {"systemInstruction": {"role": "model", "parts": [{"text": SYSTEM}]},
         "contents": [{"role": "user", "parts": [{"text": USER}]}],
         "generationConfig": {"candidateCount": 1, "temperature": 0.0, "seed": 7,
            "maxOutputTokens": 2000, "responseLogprobs": false,
            "enableEnhancedCivicAnswers": false, "responseMimeType": "application/json",
            "responseSchema": SCHEMA}}
        """;
    }

    @Override
    String schema() {
        return super.schema()
                .replace("\"additionalProperties\": false,", "")
                .replace("\"object\"", "\"OBJECT\"")
                .replace("\"array\"", "\"ARRAY\"")
                .replace("\"string\"", "\"STRING\"");
    }

    @Override
    String schemaPointer() {
        return "/generationConfig/responseSchema";
    }

    @Override
    String answer(String text, String finish) {
        return """
        {"candidates": [{"content": {"parts": [{"text": %s}], "role": "model"},
            "finishReason": %s, "index": 0}],
         "usageMetadata": {"promptTokenCount": 321, "candidatesTokenCount": 45,
            "totalTokenCount": 366},
         "modelVersion": "answered-1", "responseId": "r1"}
        """
                .formatted(text, finish);
    }

    @Override
    String whole() {
        return "STOP";
    }

    @Override
    Map<String, String> finishes() {
        return Map.of(
                "\"MAX_TOKENS\"", "CUT_SHORT",
                "\"SAFETY\"", "DECLINED",
                "\"RECITATION\"", "DECLINED",
                "\"OTHER\"", "NO_ANSWER",
                "\"SOMETHING_NEW\"", "NO_ANSWER",
                "null", "NO_ANSWER");
    }

    @Override
    String error(int status, String message) {
        return "{\"error\": {\"code\": %d, \"message\": %s, \"status\": \"SOME_STATUS\"}}"
                .formatted(status, quoted(message));
    }

    @Test
    void aBlockedPromptIsDeclined() {
        answers(
                200,
                """
                {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"},
                 "usageMetadata": {"promptTokenCount": 321, "totalTokenCount": 321}}
                """);

        assertThat(faultOf(ask())).isEqualTo(Fault.DECLINED);
    }

    @Test
    void aKeyThatIsNotValidIsARefusedKey() {
        answers(400, error(400, "API key not valid. Please pass a valid API key."));

        assertThat(faultOf(ask())).isEqualTo(Fault.KEY_REFUSED);
    }
}

package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;

class OllamaBackendTest extends ProviderContract {
    @Override
    String model() {
        return "ollama:some-model:7b";
    }

    @Override
    String basePath() {
        return "";
    }

    @Override
    String path() {
        return "/api/chat";
    }

    @Override
    Map<String, String> keyHeaders() {
        return Map.of("Authorization", "Bearer " + KEY);
    }

    @Override
    String request() {
        return """
        {"model": "some-model:7b",
         "messages": [{"role": "system", "content": SYSTEM}, {"role": "user", "content": USER}],
         "options": {"temperature": 0.0, "seed": 7, "num_predict": 2000, "num_ctx": 8192,
            "stop": []},
         "format": SCHEMA, "stream": false, "tools": []}
        """;
    }

    @Override
    String schema() {
        return super.schema().replace("\"additionalProperties\": false,", "");
    }

    @Override
    String schemaPointer() {
        return "/format";
    }

    @Override
    String answer(String text, String finish) {
        return """
        {"model": "answered-1", "created_at": "2031-05-05T10:00:00.123456789Z",
         "message": {"role": "assistant", "content": %s}, "done": true, "done_reason": %s,
         "total_duration": 5043500667, "load_duration": 5025959, "prompt_eval_count": 321,
         "prompt_eval_duration": 325953000, "eval_count": 45, "eval_duration": 4709213000}
        """
                .formatted(text, finish);
    }

    @Override
    String whole() {
        return "stop";
    }

    @Override
    Map<String, String> finishes() {
        return Map.of(
                "\"length\"", "CUT_SHORT",
                "\"load\"", "NO_ANSWER",
                "null", "NO_ANSWER");
    }

    @Override
    String error(int status, String message) {
        return "{\"error\": %s}".formatted(quoted(message));
    }

    @Test
    void aLongPromptGetsALongWindow() throws IOException {
        answers(200, answer(quoted(ANSWER), finished()));

        asking(null).complete(Questions.about("word ".repeat(9000)));

        assertThat(
                        new ObjectMapper()
                                .readTree(sent().getFirst().getBodyAsString())
                                .at("/options/num_ctx")
                                .asInt())
                .isEqualTo(32768);
    }
}

package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import readout.text.MalformedJson;

class ReplyTest {
    private static String word(String answer) throws MalformedJson {
        return Reply.read(answer, fields -> fields.text("word"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"word\": \"yes\"}",
                "```json\n{\"word\": \"yes\"}\n```",
                "Sure! Here it is:\n{\"word\": \"yes\"}\nAnything else?",
                "<think>hm</think>{\n  \"word\" : \"yes\"\n}\n",
                " <think>First {\"word\": \"no\"}, then {</think>\n{\"word\": \"yes\"}"
            })
    void fencesAndProseAroundTheObjectArePassedOver(String answer) throws MalformedJson {
        assertThat(word(answer)).isEqualTo("yes");
    }

    @Test
    void bracesInAStringAreText() throws MalformedJson {
        assertThat(word("{\"word\": \"a } and \\\" {\"}")).isEqualTo("a } and \" {");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'' | no JSON object",
                "'I can not.' | no JSON object",
                "'{\"word\": \"yes\"' | cut off",
                "'{\"word\": \"ye' | cut off",
                "'<think>{\"word\": \"yes\"}' | cut off while thinking",
                "'{\"word\": 1.9}' | not a text",
                "'{\"word\": true}' | not a text",
                "'{\"word\": \"a\"} {\"word\": \"b\"}' | more than one JSON object",
                "'{}' | is missing",
                "'{\"word\": null}' | is null",
                "'{\"word\": 5}' | not a text",
                "'{\"word\": \"a\", \"word\": \"b\"}' | Duplicate",
                "'{\"word\": \"a\", \"more\": \"b\"}' | not a field",
                "'{\"word\": \"a\",}' | Unexpected"
            })
    void whatWouldHaveToBeGuessedIsRefused(String answer, String why) {
        assertThatThrownBy(() -> word(answer))
                .isInstanceOf(MalformedJson.class)
                .hasMessageContaining(why);
    }

    @Test
    void depthIsLimited() {
        String deep = "{\"word\":".repeat(1000) + "1" + "}".repeat(1000);

        assertThatThrownBy(() -> word(deep)).isInstanceOf(MalformedJson.class);
    }
}

package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class PromptFileTest {
    private static final PromptFile FILE =
            PromptFile.parse(Task.POSITION, "Tell.\n---\nOn {{theme}}: {{data}}.");

    @Test
    void eachVariableIsReplacedOnce() {
        Prompt prompt = FILE.with(Map.of("theme", "{{data}} $1", "data", "the Alliance"));

        assertThat(prompt.system()).isEqualTo("Tell.");
        assertThat(prompt.user()).isEqualTo("On {{data}} $1: the Alliance.");
    }

    @Test
    void aVariableWithoutAValueIsNamed() {
        assertThatThrownBy(() -> FILE.with(Map.of("theme", "Straits")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prompt position: no value for {{data}}");
    }

    @Test
    void aValueWithoutAVariableIsNamed() {
        assertThatThrownBy(() -> FILE.with(Map.of("theme", "", "data", "", "tone", "warm")))
                .hasMessage("prompt position: there is no variable {{tone}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tell {{theme}}.~---~{{theme}} {{data}} | {{theme}} stands before the line ---",
                "Tell. | no line --- between what to do and the data",
                "Tell.~---~{{theme}} {{data}} {{Tone}} | there is no variable {{Tone}}, only"
                        + " {{data}}, {{theme}}",
                "Tell.~---~{{theme}} | {{data}} is missing",
            })
    void aFileThatIsNotAsItShouldBeIsRefusedByName(String text, String message) {
        assertThatThrownBy(() -> PromptFile.parse(Task.POSITION, text.replace('~', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prompt position: " + message);
    }

    @Test
    void linesOfWindowsAreLines() {
        assertThat(PromptFile.parse(Task.CHANGE, "Tell.\r\n---\r\n{{data}}\r\n"))
                .isEqualTo(PromptFile.parse(Task.CHANGE, "Tell.\n---\n{{data}}\n"));
    }

    @Test
    void promptsThatDifferHaveDifferentHashes() {
        Prompt prompt = FILE.with(Map.of("theme", "a", "data", "b"));

        assertThat(FILE.with(Map.of("theme", "a", "data", "b")).hash()).isEqualTo(prompt.hash());
        assertThat(FILE.with(Map.of("theme", "ab", "data", "")).hash()).isNotEqualTo(prompt.hash());
        assertThat(
                        PromptFile.parse(Task.POSITION, "Tell!\n---\nOn {{theme}}: {{data}}.")
                                .with(prompt.values())
                                .hash())
                .isNotEqualTo(prompt.hash());
    }
}

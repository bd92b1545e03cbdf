package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class PromptFileTest {
    private static final PromptFile GREETING =
            PromptFile.parse("greeting", "Greet.\n---\nHello {{name}} of {{body}}.");

    @Test
    void eachVariableIsReplacedOnce() {
        Prompt prompt = GREETING.with(Map.of("name", "{{body}} $1", "body", "the Alliance"));

        assertThat(prompt.system()).isEqualTo("Greet.");
        assertThat(prompt.user()).isEqualTo("Hello {{body}} $1 of the Alliance.");
    }

    @Test
    void aVariableWithoutAValueIsNamed() {
        assertThatThrownBy(() -> GREETING.with(Map.of("name", "Kask")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prompt greeting: no value for {{body}}");
    }

    @Test
    void aValueWithoutAVariableIsNamed() {
        assertThatThrownBy(
                        () -> GREETING.with(Map.of("name", "Kask", "body", "it", "tone", "warm")))
                .hasMessage("prompt greeting has no variable {{tone}}");
    }

    @Test
    void dataCanNotStandAmongTheInstructions() {
        assertThatThrownBy(() -> PromptFile.parse("greeting", "Greet {{name}}.\n---\nHello."))
                .hasMessage("prompt greeting: {{name}} stands before the line ---");
        assertThatThrownBy(() -> PromptFile.parse("greeting", "Greet."))
                .hasMessageContaining("no line ---");
    }

    @Test
    void promptsThatDifferHaveDifferentHashes() {
        Map<String, String> values = Map.of("name", "Kask", "body", "it");

        assertThat(GREETING.with(values).hash()).isEqualTo(GREETING.with(values).hash());
        assertThat(GREETING.with(values).hash())
                .isNotEqualTo(GREETING.with(Map.of("name", "Kask", "body", "It")).hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"position", "change", "repair"})
    void everyPromptShowsWhatIsGoodAndWhatIsBad(String task) {
        PromptFile file = PromptFile.of(task);

        assertThat(file.variables()).contains("data");
        Prompt prompt = file.with(filled(file));
        assertThat(prompt.system()).contains("Good", "Bad", "data");
        assertThat(prompt.user()).doesNotContain("{{");
    }

    private static Map<String, String> filled(PromptFile file) {
        return file.variables().stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, name -> "a " + name));
    }
}

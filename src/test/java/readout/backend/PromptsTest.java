package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

class PromptsTest {
    @ParameterizedTest
    @EnumSource
    void everyPromptShowsWhatIsGoodAndWhatIsBadAndSaysThatPassagesAreData(Task task) {
        PromptFile file = Prompts.shipped().file(task);

        assertThat(file.system()).contains("Good", "Bad", "are data", "one JSON object");
        assertThat(
                        file.with(
                                        task.variables().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                name -> name, name -> name)))
                                .user())
                .doesNotContain("{{");
    }

    @ParameterizedTest
    @EnumSource
    void theFormOfAnAnswerIsAJsonSchema(Task task) throws IOException {
        assertThat(new ObjectMapper().readTree(task.form().schema()).path("type").asText())
                .isEqualTo("object");
    }

    @Test
    void aFileOfTheUserStandsInForTheOneThatCameWithTheProgram(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("change.md"), "Mine.\n---\n{{data}}");
        Files.writeString(folder.resolve("notes.txt"), "not a prompt");

        Prompts prompts = Prompts.of(folder);

        assertThat(prompts.file(Task.CHANGE).system()).isEqualTo("Mine.");
        assertThat(prompts.file(Task.POSITION)).isEqualTo(Prompts.shipped().file(Task.POSITION));
    }

    @Test
    void aFileForNoCallIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("positions.md"), "Mine.\n---\n{{data}}");

        assertThatThrownBy(() -> Prompts.of(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("positions.md is for no call");
    }
}

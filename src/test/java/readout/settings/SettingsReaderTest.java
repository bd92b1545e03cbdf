package readout.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.backend.BudgetOptions;
import readout.backend.Cost;
import readout.backend.LlmOptions;
import readout.backend.ModelName;
import readout.backend.Prices;
import readout.backend.Task;
import readout.citation.JudgeOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class SettingsReaderTest {
    @TempDir Path folder = Path.of("");

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(SettingsReader.of(folder.resolve("none.yaml")).read(Map.of()))
                .isEqualTo(Settings.DEFAULT);
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        SettingsReader reader =
                given("positions:\n  most-sentences: 2\nthemes:\n  resolution: 2.5\n");
        assertThat(reader.read(Map.of()).positions().mostSentences()).isEqualTo(2);
        Settings settings = reader.read(Map.of("READOUT_POSITIONS_MOST_SENTENCES", "7"));
        assertThat(settings.positions().mostSentences()).isEqualTo(7);
        assertThat(settings.themes().resolution()).isEqualTo(2.5);
    }

    @Test
    void defaultsAreForTheOptionsOfTheCommandLine() throws IOException {
        SettingsReader reader = given("defaults:\n  title: Straits weekly\n  library: /tmp/x\n");
        assertThat(reader.options())
                .isEqualTo(Map.of("title", "Straits weekly", "library", "/tmp/x"));
        assertThat(reader.read(Map.of())).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aSecondJudgeIsNamedByItsFilesAndItsThreshold() throws IOException {
        SettingsReader reader = given("citation:\n  cross-encoder: models/nli\n  threshold: 0.7\n");
        assertThat(reader.read(Map.of()).judge())
                .isEqualTo(new JudgeOptions(Path.of("models/nli"), 0.7));
        assertThat(reader.read(Map.of("READOUT_CITATION_CROSS_ENCODER", "")).judge())
                .isEqualTo(new JudgeOptions(null, 0.7));
        assertThatThrownBy(() -> reader.read(Map.of("READOUT_CITATION_THRESHOLD", "NaN")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("READOUT_CITATION_THRESHOLD: citation.threshold can not be");
        assertThatThrownBy(() -> given("citation:\n  cross-encodr: models/nli\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("did you mean citation.cross-encoder?");
    }

    @Test
    void modelsLimitsAndPricesAreRead() throws IOException {
        LlmOptions llm =
                given(
                                """
                                llm:
                                  model: openai:writer
                                  position: ollama:small
                                  base-url: https://models.example/v1
                                  key-file: key.txt
                                  prompts: my-prompts
                                  deadline: 20
                                  concurrency: 2
                                  most-calls: 30
                                  most-cost: 0.50
                                  price-input: 2.5
                                  price-output: 10
                                  consent: models.example, other.example
                                """)
                        .read(Map.of("READOUT_LLM_MOST_TOKENS", "9000"))
                        .llm();
        ModelName writer = ModelName.parse("openai:writer");
        ModelName small = ModelName.parse("ollama:small");

        assertThat(llm.of(Task.POSITION)).isEqualTo(small);
        assertThat(llm.of(Task.CHANGE)).isEqualTo(writer);
        assertThat(llm.all()).containsExactly(writer, small);
        assertThat(llm.of(writer).asked().name()).isEqualTo("models.example");
        assertThat(llm.of(writer).keyFile()).isEqualTo(Path.of("key.txt"));
        assertThat(llm.of(small).asked().isThisMachine()).isTrue();
        assertThat(llm.of(small).keyFile()).isNull();
        assertThat(llm.prompts()).isEqualTo(Path.of("my-prompts"));
        assertThat(llm.patience().perCall()).isEqualTo(Duration.ofSeconds(20));
        assertThat(llm.patience().atOnce()).isEqualTo(2);
        assertThat(llm.budget())
                .isEqualTo(
                        new BudgetOptions(
                                30,
                                9000,
                                Cost.of("0.5"),
                                new Prices(Cost.of("2.5"), Cost.of("10"))));
        assertThat(llm.consent()).containsExactlyInAnyOrder("models.example", "other.example");
    }

    @Test
    void aSettingOfAModelThatCanNotBeIsToldWithoutAnySecretInIt() {
        for (Map.Entry<String, String> wrong :
                Map.of(
                                "READOUT_LLM_MODEL", "writer",
                                "READOUT_LLM_MOST_CALLS", "-1",
                                "READOUT_LLM_MOST_COST", "much",
                                "READOUT_LLM_DEADLINE", "0",
                                "READOUT_LLM_BASE_URL", "https://user:canary@models.example/v1")
                        .entrySet()) {
            assertThatThrownBy(() ->
                            SettingsReader.of(folder.resolve("none.yaml"))
                                    .read(Map.of(wrong.getKey(), wrong.getValue())))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageStartingWith(wrong.getKey() + ": llm.")
                    .message()
                    .doesNotContain("canary");
        }
    }

    @Test
    void anUnknownSettingNamesTheKnownOnes() throws IOException {
        assertThatThrownBy(() -> given("themes:\n  resolutoin: 2\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith(
                        "readout.yaml:2: there is no setting themes.resolutoin: did you mean"
                                + " themes.resolution?");
    }

    @Test
    void aValueThatCanNotBeIsNamedWithItsPlace() throws IOException {
        SettingsReader reader = given("positions:\n  most-sentences: none\n");
        assertThatThrownBy(() -> reader.read(Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("readout.yaml:2: positions.most-sentences can not be none");
        assertThatThrownBy(() ->
                        SettingsReader.of(folder.resolve("none.yaml"))
                                .read(Map.of("READOUT_THEMES_RESOLUTION", "-1")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("READOUT_THEMES_RESOLUTION");
    }

    @Test
    void aFileThatIsNoYamlIsOneLine() {
        assertThatThrownBy(() -> given("themes: [1,\n  - : {"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("readout.yaml:2: ");
    }

    private SettingsReader given(String yaml) throws IOException {
        return SettingsReader.of(Files.writeString(folder.resolve("readout.yaml"), yaml));
    }
}

package readout.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.citation.JudgeOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

package readout.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.fixture.Said;
import readout.theme.Taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class TaxonomyReaderTest {
    @TempDir Path folder = Path.of("");

    @Test
    void oneNameOrPhraseIsEnoughInAnyOrderAndEnding() throws IOException {
        Taxonomy taxonomy = read("Border: [Hrádek, border patrol]\n");

        assertThat(theme(taxonomy, "We keep Hrádek open.")).contains("Border");
        assertThat(theme(taxonomy, "Patrols on the border go on.")).contains("Border");
        assertThat(theme(taxonomy, "The patrol went on.")).isEmpty();
    }

    @Test
    void theThemeWithMoreOfTheWordsTakesTheStatementAndOfTwoAlikeTheFirst() throws IOException {
        Taxonomy taxonomy = read("Gas: [gas]\nStorage: [gas storage]\nPrices: [price]\n");

        assertThat(theme(taxonomy, "Gas storage is full.")).contains("Storage");
        assertThat(theme(taxonomy, "The price of gas fell.")).contains("Gas");
    }

    @Test
    void aStatementWithWordsThatKeepItOutDoesNotBelong() throws IOException {
        Taxonomy taxonomy = read("Gas:\n  words: [gas]\n  without: [tear gas]\n");

        assertThat(theme(taxonomy, "Police used tear gas.")).isEmpty();
    }

    @Test
    void aThemeWithoutWordsIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("Gas: [gas]\nEmpty: [the]\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("themes.yaml:2: Empty has no word to know it by");
    }

    private static Optional<String> theme(Taxonomy taxonomy, String sentence) {
        return taxonomy.of(Said.by(MINISTER, "2031-03-05", sentence)).map(Taxonomy.Standing::label);
    }

    private Taxonomy read(String yaml) throws IOException {
        return TaxonomyReader.read(Files.writeString(folder.resolve("themes.yaml"), yaml));
    }
}

package readout.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.briefing.Cadence;
import readout.briefing.Definition;
import readout.briefing.Gathering;
import readout.document.Period;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

class DefinitionReaderTest {
    /// A Wednesday.
    private static final LocalDate DAY = LocalDate.of(2031, 2, 12);

    @TempDir Path folder = Path.of("");

    @Test
    void aDefinitionIsASeriesOfTheNameOfItsFile() throws IOException {
        Definition definition =
                given("title: Straits weekly\nthemes: Straits\nactors: [Kárský, Allies]\n");

        assertThat(definition.series()).isEqualTo("straits");
        assertThat(definition.title()).isEqualTo("Straits weekly");
        assertThat(definition.themes()).containsExactly("Straits");
        assertThat(definition.actors()).containsExactly("Kárský", "Allies");
        assertThat(definition.corpus()).isNull();
        assertThat(definition.cadence()).isEqualTo(Cadence.WEEKLY);
        assertThat(definition.out()).isEqualTo(folder.toAbsolutePath().resolve("straits"));
    }

    @Test
    void pathsAreReadFromTheFolderOfTheFile() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Path fits = Files.writeString(folder.resolve("in/deep/a.txt"), "a");
        Path other = Files.writeString(folder.resolve("in/deep/b.md"), "b");
        Definition definition = given("title: T\ncorpus: in/*/*.txt\nout: issues\n");

        Gathering corpus = Objects.requireNonNull(definition.corpus());
        assertThat(corpus.paths()).containsExactly(fits.toAbsolutePath());
        assertThat(corpus.holds(fits.toAbsolutePath())).isTrue();
        assertThat(corpus.holds(other.toAbsolutePath())).isFalse();
        assertThat(definition.out()).isEqualTo(folder.toAbsolutePath().resolve("issues"));
    }

    @Test
    void aCadenceCutsTheCalendarWithoutGaps() throws IOException {
        assertThat(period("weekly", "thursday")).isEqualTo(days("2031-02-06", "2031-02-13"));
        assertThat(period("fortnightly", "2031-01-27")).isEqualTo(days("2031-02-10", "2031-02-24"));
        assertThat(period("monthly", "15")).isEqualTo(days("2031-01-15", "2031-02-15"));
        assertThat(period("every 10 days", "2031-03-01"))
                .isEqualTo(days("2031-02-09", "2031-02-19"));
    }

    @Test
    void aMistakeIsNamedWithItsLineAndWhatToDo() {
        assertMistake(
                "title: T\nformat: pdf\n", ":2: there is no key format: did you mean formats?");
        assertMistake(
                "title: T\nformats: [pdf, htm]\n", ":2: there is no format htm: did you mean");
        assertMistake("title: T\ncadence: wekly\n", ":2: there is no cadence wekly: did you mean");
        assertMistake(
                "title: T\nstarts: someday\n", ":2: someday is no weekday and no date: write");
        assertMistake("corpus: in/\n", ":1: a title is missing: write");
        assertMistake("title: T\ntitle: U\n", "title");
        assertMistake("- title\n", ":1: there should be `key: value` lines here");
        assertMistake("", ":1: a title is missing: write");
    }

    @Test
    void aHostileFileIsRefusedBeforeItGrows() {
        assertMistake("title: &a [x]\nthemes: *a\n", ":2: aliases (*) are not read here: write");
        assertMistake("title: " + "[".repeat(100_000), ":1: it is nested too deeply: flatten it");
        assertMistake("title: " + "x".repeat(1 << 20), ": it is larger than 1 MiB");
        assertThatThrownBy(() -> DefinitionReader.read(folder.resolve("nowhere.yaml")))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("nowhere.yaml does not exist: check the path");
    }

    private void assertMistake(String yaml, String message) {
        assertThatThrownBy(() -> given(yaml))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("straits.yaml")
                .hasMessageContaining(message);
    }

    private Period period(String cadence, String starts) throws IOException {
        return given("title: T\ncadence: " + cadence + "\nstarts: " + starts + "\n")
                .cadence()
                .around(DAY);
    }

    private static Period days(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    private Definition given(String yaml) throws IOException {
        return DefinitionReader.read(Files.writeString(folder.resolve("straits.yaml"), yaml));
    }
}

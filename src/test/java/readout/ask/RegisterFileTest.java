package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Corpus;
import readout.document.PublicationDate;
import readout.fixture.FixtureCorpus;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.theme.EarlierTheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class RegisterFileTest {
    @TempDir Path folder = Path.of("");

    private RegisterFile file = new RegisterFile(Path.of(""));
    private Register register = Register.of(Corpus.of(List.of()), List.of(), List.of(), List.of());

    @BeforeEach
    void write() throws IOException {
        Corpus corpus = FixtureCorpus.read();
        StatementExtractor extractor = new StatementExtractor();
        List<Statement> statements = extractor.extract(corpus);
        register =
                Register.of(
                        corpus,
                        statements,
                        extractor.introductions(corpus),
                        List.of(
                                new EarlierTheme(
                                        "t1",
                                        "Vessland’s accession",
                                        List.of("Vessland", "žvaigždė"),
                                        Set.of())));
        file = new RegisterFile(folder.resolve("index").resolve("register"));
        file.write("one", register);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(register.documents())
                .as("the fixtures hold an undated document and an inferred date")
                .anyMatch(one -> one.published().known().isEmpty())
                .anyMatch(one -> one.published().basis() == PublicationDate.Basis.INFERRED);
        assertThat(file.read("one")).contains(register);
    }

    @Test
    void thatOfAnotherStateOfTheLibraryIsNotRead() {
        assertThat(file.read("two")).isEmpty();
    }

    @Test
    void noneIsReadWhereNoneIs() {
        assertThat(new RegisterFile(folder.resolve("nowhere")).read("one")).isEmpty();
    }

    @Test
    void aDamagedOneIsNotRead() throws IOException {
        Path place = folder.resolve("index").resolve("register");
        byte[] whole = Files.readAllBytes(place);
        for (int length : new int[] {0, 10, 64, 65, whole.length / 2, whole.length - 1}) {
            Files.write(place, java.util.Arrays.copyOf(whole, length));
            assertThat(file.read("one")).as("cut to %d bytes", length).isEmpty();
        }
        byte[] turned = whole.clone();
        turned[whole.length / 2] ^= 1;
        Files.write(place, turned);
        assertThat(file.read("one")).isEmpty();
        Files.write(place, whole);
        assertThat(file.read("one")).contains(register);
    }
}

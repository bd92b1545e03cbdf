package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.document.Corpus;
import readout.document.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The five real statements that the project exists for, messy as they were copied.
class NatoReadingTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "nato");

    private static List<Document> documents = List.of();

    @BeforeAll
    static void readThem() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no " + FOLDER + " here");
        try (Reader reader = new Reader(ReadingOptions.DEFAULT)) {
            List<Outcome> outcomes =
                    Input.under(List.of(FOLDER)).stream().map(reader::read).toList();
            assertThat(outcomes).hasSize(5).allMatch(Outcome.Read.class::isInstance);
            documents =
                    Corpus.of(outcomes.stream().flatMap(o -> o.read().stream()).toList())
                            .documents();
        }
    }

    @Test
    void everyOneHasItsDateAndBasis() {
        assertThat(documents)
                .extracting(document ->
                        document.origin().substring(0, 3)
                                + " "
                                + document.published().date()
                                + " "
                                + document.published().basis())
                .containsExactly(
                        "000 2021-11-16 STATED",
                        "002 2021-11-28 STATED",
                        "004 2023-10-12 STATED",
                        "003 2023-11-15 STATED",
                        "001 2023-11-27 INFERRED");
    }

    @Test
    void whatIsNotTheDocumentIsNotInItsView() {
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(document.clean().text())
                                .doesNotContain(
                                        "Leave a Reply",
                                        "email address",
                                        "Last updated",
                                        "Source the",
                                        "Media –",
                                        "•",
                                        "meets with the President of the European Commission"));
    }

    @Test
    void theStoredTextIsTheFileItself() {
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(document.text())
                                .isEqualTo(Files.readString(FOLDER.resolve(document.origin()))));
    }

    @Test
    void theFirstLineIsTheTitle() {
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(document.title())
                                .isEqualTo(
                                        document.text().lines().findFirst().orElseThrow().strip()));
    }
}

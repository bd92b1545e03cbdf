package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class ReaderTest {
    private static final byte[] TEXT =
            "A title\n\nThe ministers spoke about the winter.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private static Outcome read(byte[] bytes, String name) {
        try (Reader reader = new Reader(ReadingOptions.DEFAULT)) {
            return reader.read(bytes, name);
        }
    }

    private static Reason refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).reason();
    }

    private static List<Outcome> walk(Path path) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Reader reader = new Reader(ReadingOptions.DEFAULT)) {
            for (Input input : Input.under(List.of(path))) {
                outcomes.add(reader.read(input));
            }
        }
        return outcomes;
    }

    @Test
    void theOriginIsThePathBelowTheFolderGiven() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a/b")).resolve("c d.txt");
        Files.write(file, TEXT);
        assertThat(walk(folder)).extracting(Outcome::origin).containsExactly("a/b/c d.txt");
        assertThat(walk(file)).extracting(Outcome::origin).containsExactly("c d.txt");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNamesWithoutHiddenOnes() throws IOException {
        for (String name : List.of("b.txt", "a.txt", "c.txt", ".hidden.txt")) {
            Files.write(folder.resolve(name), TEXT);
        }
        Files.write(Files.createDirectories(folder.resolve(".readout")).resolve("d.txt"), TEXT);
        assertThat(walk(folder))
                .extracting(Outcome::origin)
                .containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void whatIsMissingIsUnreadable() {
        Path missing = folder.resolve("none.txt");
        Outcome outcome;
        try (Reader reader = new Reader(ReadingOptions.DEFAULT)) {
            outcome = reader.read(new Input(missing, missing));
        }
        assertThat(refused(outcome)).isEqualTo(Reason.UNREADABLE);
        assertThat(((Outcome.Rejected) outcome).message())
                .isEqualTo(
                        "none.txt: it could not be opened: check that it exists and that you may"
                                + " read it (no such file)");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Path outside = Files.write(folder.resolve("outside.txt"), TEXT);
        Files.createSymbolicLink(inside.resolve("link.txt"), outside);
        assertThat(refused(walk(inside).getFirst())).isEqualTo(Reason.OUTSIDE_ROOT);
    }

    @Test
    void aLinkThatAPersonNamesIsFollowed() throws IOException {
        Path outside = Files.write(folder.resolve("outside.txt"), TEXT);
        Path link = Files.createDirectories(folder.resolve("inside")).resolve("link.txt");
        Files.createSymbolicLink(link, outside);
        assertThat(walk(link)).singleElement().isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor() == 0, "no mkfifo here");
        assertThat(refused(walk(folder).getFirst())).isEqualTo(Reason.NOT_A_REGULAR_FILE);
    }

    @Test
    void aFileAboveTheLimitIsNotOpened() throws IOException {
        ReadingOptions small =
                new ReadingOptions(
                        10, 64L << 20, Duration.ofSeconds(1), Duration.ofSeconds(1), false);
        Path file = Files.write(folder.resolve("a.txt"), TEXT);
        try (Reader reader = new Reader(small)) {
            assertThat(refused(reader.read(new Input(file, folder)))).isEqualTo(Reason.TOO_LARGE);
            assertThat(refused(reader.read(TEXT, "a.txt"))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.json,UNSUPPORTED",
        "a.yaml,UNSUPPORTED",
        "a.csv,UNSUPPORTED",
        "a.pdf,DAMAGED",
        "a.docx,DAMAGED"
    })
    void aNameThatPromisesAnotherFormatIsRefused(String name, Reason reason) {
        assertThat(refused(read(TEXT, name))).isEqualTo(reason);
    }

    @Test
    void theBytesTellTheFormatWhereTheNameDoesNot() {
        byte[] page =
                "<!DOCTYPE html><p>The ministers <b>spoke</b> about it.</p>"
                        .getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("statement", "statement.txt", "statement.aspx")) {
            assertThat(read(page, name).read().orElseThrow().text())
                    .isEqualTo("The ministers spoke about it.");
        }
        byte[] mail =
                "From: a@b.example\nSubject: The winter\nMIME-Version: 1.0\n\nThey spoke.\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(read(mail, "message").read().orElseThrow().title()).isEqualTo("The winter");
    }

    @Test
    void noBytesAreEmpty() {
        assertThat(refused(read(new byte[0], "a.txt"))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonSaysWhatToDo(Reason reason) {
        assertThat(reason.advice()).matches("[^:]+: .+").doesNotEndWith(".");
    }
}

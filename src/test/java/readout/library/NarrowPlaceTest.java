package readout.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A full disk and a read-only one, as mounts that only the process under test sees.
class NarrowPlaceTest {
    private static final String FULL = "mount -t tmpfs -o size=2m none \"$0\" && exec \"$@\"";
    private static final String READ_ONLY =
            "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"";

    @TempDir private Path folder;

    @BeforeEach
    void mountsArePossible() throws Exception {
        assumeTrue(
                runs(mounting(FULL), "true") && runs(mounting(READ_ONLY), "true"),
                "this system lets nobody mount in a namespace of their own");
    }

    private List<String> mounting(String script) {
        return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script, folder + "");
    }

    private static boolean runs(List<String> before, String program) throws InterruptedException {
        List<String> words = new ArrayList<>(before);
        words.add(program);
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() throws IOException {
        try (JavaProcess filling =
                JavaProcess.start(mounting(FULL), NarrowPlaceMain.class, "fill", folder)) {
            List<String> lines = filling.lines();

            assertThat(lines).hasSize(6);
            assertThat(lines.getFirst())
                    .startsWith("refused: ")
                    .containsAnyOf("No space left on device", "has no room left on its disk");
            assertThat(lines.subList(1, 3)).containsExactly("damaged: false", "all there: true");
            assertThat(lines.get(3)).startsWith("refused: ");
            assertThat(lines.get(4)).isEqualTo("goes on: true");
            assertThat(lines.get(5)).isEqualTo("damaged: false");
        }
    }

    @Test
    void aReadOnlyLibraryIsReadAndTheWriterIsToldSo() throws IOException {
        Document document = AddingMain.document(0);
        try (Library library = Library.open(folder, "test", AddingMain.SCHEMAS)) {
            new DocumentStore(library).add(document, Documents.bytes(document), List.of());
        }
        try (JavaProcess reading =
                JavaProcess.start(mounting(READ_ONLY), NarrowPlaceMain.class, "read", folder)) {
            List<String> lines = reading.lines();

            assertThat(lines.subList(0, 2)).containsExactly("reads: 1", "clean: true");
            assertThat(lines.getLast())
                    .startsWith("refused: ")
                    .contains("Read-only file system")
                    .contains("--library");
            assertThat(lines).hasSize(3);
        }
    }
}

package readout.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Kills a process that writes, at moments from before it opens the library to well into its work.
class KillTest {
    private static final int KILLS = 40;
    private static final long SEED = 20231127;

    @TempDir private Path folder;

    @Test
    void nothingAcknowledgedIsLostWheneverTheProcessIsKilled() throws Exception {
        Random random = new Random(SEED);
        Path directory = folder.resolve(".readout");
        int next = 0;
        int killedAtWork = 0;
        for (int i = 0; i < KILLS; i++) {
            List<String> acknowledged = killedAt(directory, next, random);
            if (acknowledged.isEmpty()) {
                continue;
            }
            killedAtWork++;
            next = check(directory, next, acknowledged.subList(1, acknowledged.size()));
        }
        assertThat(killedAtWork).as("kills that met a writer at work").isGreaterThan(KILLS / 3);
        assertThat(new Doctor(directory, AddingMain.SCHEMAS).examine().documents()).isEqualTo(next);
    }

    /// What it printed before it was killed.
    private static List<String> killedAt(Path directory, int first, Random random)
            throws Exception {
        try (JavaProcess adding =
                JavaProcess.start(AddingMain.class, directory, first, Integer.MAX_VALUE / 2)) {
            List<String> lines = new ArrayList<>();
            // Every fourth is killed while it starts, makes the library or recovers its log; the
            // others some documents later, so that a slow machine kills no fewer at work.
            if (random.nextInt(4) == 0) {
                Thread.sleep(100 + random.nextInt(300));
            } else {
                int some = 1 + random.nextInt(15);
                for (int i = 0; i < some; i++) {
                    lines.add(adding.out().readLine());
                }
                assertThat(lines).first().isEqualTo("opened");
                Thread.sleep(random.nextInt(20));
            }
            adding.kill();
            lines.addAll(adding.lines());
            return lines;
        }
    }

    /// @return the number after the last document that is there
    private static int check(Path directory, int first, List<String> acknowledged) {
        Doctor doctor = new Doctor(directory, AddingMain.SCHEMAS);
        assertThat(doctor.examine().isDamaged()).isFalse();
        doctor.repair("check");
        assertThat(doctor.examine().findings()).isEmpty();
        try (Library library = Library.openForReading(directory, AddingMain.SCHEMAS)) {
            DocumentStore store = new DocumentStore(library);
            // The last one may have been committed and killed before it was acknowledged.
            int there = store.ledger().size();
            assertThat(there - first).isBetween(acknowledged.size(), acknowledged.size() + 1);
            assertThat(acknowledged)
                    .containsExactlyElementsOf(
                            IntStream.range(first, first + acknowledged.size())
                                    .mapToObj(i -> i + " " + AddingMain.expected(i))
                                    .toList());
            for (int i = first; i < there; i++) {
                Document document = AddingMain.document(i);
                assertThat(store.document(document.id())).contains(document);
                assertThat(store.bytes(document.id())).isEqualTo(Documents.bytes(document));
            }
            assertThat(store.sources()).hasSize(there).doesNotHaveDuplicates();
            assertThat(store.current()).hasSize((there + 2) / 3);
            return there;
        }
    }
}

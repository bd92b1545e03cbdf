package readout.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.review.DecisionStore;
import readout.review.Entry;
import readout.review.Journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Reviewers at work at the same time, and some of them killed.
class DecisionKillTest {
    private static final int KILLS = 12;
    private static final int SHARE = 25;
    private static final long SEED = 20231127;

    @TempDir private Path folder;

    @Test
    void twoReviewersAtOnceLoseNoDecisionAndBreakNoChain() throws Exception {
        Path directory = folder.resolve(".readout");
        List<String> lines = new ArrayList<>();
        try (JavaProcess ann = JavaProcess.start(DecidingMain.class, directory, "Ann", SHARE);
                JavaProcess ben = JavaProcess.start(DecidingMain.class, directory, "Ben", SHARE)) {
            lines.addAll(ann.lines());
            lines.addAll(ben.lines());
        }
        List<String> acknowledged = acknowledged(lines);

        assertThat(acknowledged).hasSize(2 * SHARE);
        assertThat(kept(directory)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    @Test
    void noDecisionThatWasAcknowledgedIsLostWhenTheReviewerIsKilled() throws Exception {
        Random random = new Random(SEED);
        Path directory = folder.resolve(".readout");
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            try (JavaProcess deciding =
                    JavaProcess.start(
                            DecidingMain.class, directory, "Ann", Integer.MAX_VALUE / 2)) {
                List<String> lines = new ArrayList<>();
                int some = 1 + random.nextInt(12);
                for (int j = 0; j < some; j++) {
                    lines.add(deciding.out().readLine());
                }
                Thread.sleep(random.nextInt(20));
                deciding.kill();
                lines.addAll(deciding.lines());
                acknowledged.addAll(acknowledged(lines));
            }
            List<String> kept = kept(directory);
            assertThat(kept).containsAll(acknowledged);
            // One may have been committed and killed before it was acknowledged.
            assertThat(kept.size() - acknowledged.size()).isBetween(0, i + 1);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private static List<String> acknowledged(List<String> lines) {
        return lines.stream().filter(line -> line.matches("[0-9]+ [0-9a-f]{64}")).toList();
    }

    private static List<String> kept(Path directory) {
        Doctor doctor = new Doctor(directory, DecidingMain.SCHEMAS);
        if (!directory.resolve("library.db").toFile().exists()) {
            return List.of();
        }
        assertThat(doctor.examine().isDamaged()).isFalse();
        try (Library library = Library.openForReading(directory, DecidingMain.SCHEMAS)) {
            Journal journal = new DecisionStore(library).journal();
            return journal.entries().stream()
                    .map((Entry entry) -> entry.sequence() + " " + entry.hash())
                    .toList();
        }
    }
}

package readout.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.library.JavaProcess;
import readout.library.LibraryException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// What an index in a folder is to several processes, one of which may be killed.
class IndexFolderTest {
    private static final List<EmbeddedPassage> PASSAGES = InventedPassages.some(240);

    @TempDir private Path folder;

    @Test
    void aKilledWriterLeavesWhatItLastCommitted() throws Exception {
        Random random = new Random(20231127);
        int committed = -1;
        for (int kill = 0; kill < 5; kill++) {
            int acknowledged = committed;
            try (JavaProcess writing = JavaProcess.start(CommittingMain.class, folder)) {
                assertThat(writing.out().readLine()).isEqualTo("opened");
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    acknowledged = Integer.parseInt(writing.out().readLine());
                }
                Thread.sleep(random.nextInt(40));
                writing.kill();
                for (String line : writing.lines()) {
                    acknowledged = Integer.parseInt(line);
                }
            }
            try (LucenePassageIndex index =
                    LucenePassageIndex.openForReading(folder).orElseThrow()) {
                committed = Integer.parseInt(index.fingerprint().orElseThrow());
                assertThat(committed).isBetween(acknowledged, acknowledged + 1);
                assertThat(index.count(Filter.ALL))
                        .as(Files.readString(folder.resolve("stamp")))
                        .isEqualTo((committed + 1L) * CommittingMain.PASSAGES);
            }
        }
    }

    @Test
    void aSecondWriterIsToldThatThereIsAnother() throws Exception {
        try (JavaProcess writing = JavaProcess.start(CommittingMain.class, folder)) {
            assertThat(writing.out().readLine()).isEqualTo("opened");
            assertThatThrownBy(() -> LucenePassageIndex.open(folder))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("is being written by another process");
            writing.kill();
        }
        try (LucenePassageIndex first = LucenePassageIndex.open(folder)) {
            assertThatThrownBy(() -> LucenePassageIndex.openAnew(folder))
                    .isInstanceOf(LibraryException.class);
            assertThat(first.fingerprint()).isNotNull();
        }
        LucenePassageIndex.open(folder).close();
    }

    @Test
    void whoReadsSeesTheCommitItOpenedWhileAnotherGoesOn() {
        try (LucenePassageIndex writing = LucenePassageIndex.open(folder)) {
            writing.put(PASSAGES.subList(0, 120));
            writing.commit("half");
            try (LucenePassageIndex reading =
                    LucenePassageIndex.openForReading(folder).orElseThrow()) {
                writing.put(PASSAGES);
                writing.delete(InventedPassages.document(0));
                writing.commit("all");
                // Opened only now, after the months have changed.
                assertThat(reading.count(Filter.ALL)).isEqualTo(120);
                assertThat(reading.fingerprint()).contains("half");
            }
            try (LucenePassageIndex reading =
                    LucenePassageIndex.openForReading(folder).orElseThrow()) {
                assertThat(reading.count(Filter.ALL)).isEqualTo(228);
            }
        }
    }

    @Test
    void whatWasNotCommittedIsGivenUp() {
        try (LucenePassageIndex writing = LucenePassageIndex.open(folder)) {
            writing.put(PASSAGES.subList(0, 120));
            writing.commit("half");
            writing.put(PASSAGES);
        }
        try (LucenePassageIndex again = LucenePassageIndex.open(folder)) {
            assertThat(again.count(Filter.ALL)).isEqualTo(120);
            again.put(PASSAGES);
            again.commit("all");
            assertThat(again.count(Filter.ALL)).isEqualTo(240);
        }
    }

    @Test
    void anIndexMadeAnewTakesThePlaceOfTheOldWithItsFirstCommit() throws Exception {
        try (LucenePassageIndex old = LucenePassageIndex.open(folder)) {
            old.put(PASSAGES);
            old.commit("old");
        }
        try (LucenePassageIndex anew = LucenePassageIndex.openAnew(folder)) {
            anew.put(PASSAGES.subList(0, 36));
            assertThat(LucenePassageIndex.openForReading(folder).orElseThrow().count(Filter.ALL))
                    .isEqualTo(240);
            anew.commit("new");
        }
        LucenePassageIndex.open(folder).close();
        assertThat(LucenePassageIndex.openForReading(folder).orElseThrow().count(Filter.ALL))
                .isEqualTo(36);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("g2", "stamp", "write.lock");
        }
    }

    @Test
    void whoReadsCanNotWrite() {
        LucenePassageIndex.open(folder).close();
        assertThat(LucenePassageIndex.openForReading(folder)).isEmpty();
        try (LucenePassageIndex writing = LucenePassageIndex.open(folder)) {
            writing.commit("empty");
        }
        try (LucenePassageIndex reading = LucenePassageIndex.openForReading(folder).orElseThrow()) {
            assertThat(reading.count(Filter.ALL)).isZero();
            assertThatThrownBy(() -> reading.put(PASSAGES))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> reading.commit("")).isInstanceOf(IllegalStateException.class);
        }
    }
}

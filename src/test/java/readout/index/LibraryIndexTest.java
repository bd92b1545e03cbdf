package readout.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

class LibraryIndexTest {
    /// January to March.
    private static final List<EmbeddedPassage> PASSAGES = InventedPassages.some(240);

    private static final Filter JANUARY =
            Filter.ALL.between(null, InventedPassages.FIRST_DAY.withDayOfMonth(1).plusMonths(1));

    /// A partition for each month.
    private static final IndexLimits EACH_MONTH = new IndexLimits(10_000, Long.MAX_VALUE, 0);

    @TempDir private Path library;

    private int made;

    private LibraryIndex open(String fingerprint) {
        return LibraryIndex.open(
                library,
                fingerprint,
                EACH_MONTH,
                index -> {
                    made++;
                    index.put(PASSAGES);
                });
    }

    @Test
    void isMadeOnceForOneStateOfTheLibrary() {
        for (int i = 0; i < 3; i++) {
            try (LibraryIndex index = open("one")) {
                assertThat(index.count(Filter.ALL)).isEqualTo(240);
                assertThat(index.fingerprint()).contains("one");
            }
        }
        assertThat(made).isEqualTo(1);
        open("two").close();
        open("two").close();
        assertThat(made).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "readout.index/0 lucene/1\n1\none\n", "\u0000\u0001"})
    void isMadeAnewWhenItsStampIsNotOurs(String stamp) throws IOException {
        open("one").close();
        Files.writeString(file("stamp"), stamp, StandardCharsets.UTF_8);
        try (LibraryIndex index = open("one")) {
            assertThat(index.count(Filter.ALL)).isEqualTo(240);
        }
        assertThat(made).isEqualTo(2);
    }

    @Test
    void isMadeAnewWhenAPartitionIsGone() throws IOException {
        open("one").close();
        remove(file("g1/2031-02"));
        try (LibraryIndex index = open("one")) {
            assertThat(index.count(Filter.ALL)).isEqualTo(240);
        }
        assertThat(made).isEqualTo(2);
    }

    @Test
    void isMadeAnewWhenAFileIsCutShort() throws IOException {
        open("one").close();
        for (Path file : files(file("g1/2031-02"))) {
            Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 60));
        }
        try (LibraryIndex index = open("one")) {
            assertThat(index.lexical(InventedPassages.subject(3), Filter.ALL, 500)).isNotEmpty();
            assertThat(index.count(Filter.ALL)).isEqualTo(240);
        }
        assertThat(made).isEqualTo(2);
    }

    @Test
    void aRangeOfDatesOpensOnlyThePartitionsItTouches() throws IOException {
        open("one").close();
        remove(file("g1/2031-02"));
        remove(file("g1/2031-03"));
        try (LibraryIndex index = open("one")) {
            assertThat(index.count(JANUARY)).isPositive().isLessThan(240);
            assertThat(index.nearest(PASSAGES.getFirst().vector(), JANUARY, 5)).hasSize(5);
            assertThat(made).isEqualTo(1);
            assertThat(index.count(Filter.ALL)).isEqualTo(240);
        }
        assertThat(made).isEqualTo(2);
    }

    @Test
    void answersFromMemoryWhileAnotherWritesIt() {
        try (LucenePassageIndex writing = LucenePassageIndex.open(LibraryIndex.folder(library));
                LibraryIndex index = open("one")) {
            assertThat(index.count(Filter.ALL)).isEqualTo(240);
            assertThat(writing.count(Filter.ALL)).isZero();
        }
    }

    @Test
    void answersFromMemoryWhereItCanNotBeKept() throws IOException {
        Files.writeString(LibraryIndex.folder(library), "in the way");
        try (LibraryIndex index = open("one")) {
            assertThat(index.count(Filter.ALL)).isEqualTo(240);
        }
    }

    @Test
    void isNotWrittenByWhoAsks() {
        try (LibraryIndex index = open("one")) {
            assertThatThrownBy(() -> index.put(PASSAGES)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> index.commit("")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aFaultOfWhatFillsItIsTold() {
        assertThatThrownBy(() ->
                        LibraryIndex.open(
                                library,
                                "one",
                                _ -> {
                                    throw new IllegalArgumentException("broken");
                                }))
                .hasMessage("broken");
        open("one").close();
        assertThat(made).isEqualTo(1);
    }

    private Path file(String name) {
        return LibraryIndex.folder(library).resolve(name);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("segments"))
                    .toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package readout.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// How months share partitions.
class PartitionsTest {
    private static final IndexLimits FIVE = new IndexLimits(10_000, Long.MAX_VALUE, 5);
    private static final YearMonth FIRST = YearMonth.of(2031, 1);

    @TempDir private Path folder;

    @Test
    void aPartitionTakesInMonthsUntilItIsFull() throws IOException {
        commit(months(0, 1, 2, 3, 4, 5));
        // Three to a month: the second makes it six.
        assertThat(partitions()).containsExactly("2031-01", "2031-03", "2031-05");
        assertThat(counts()).containsExactly(3L, 3L, 3L, 3L, 3L, 3L);
    }

    @Test
    void aMonthThatComesLaterGoesWhereItLies() throws IOException {
        commit(months(0, 4));
        commit(months(2, 3));
        assertThat(partitions()).containsExactly("2031-01");
        assertThat(counts()).containsExactly(3L, 0L, 3L, 3L, 3L);
    }

    @Test
    void aMonthBeforeAllOthersIsAPartitionOfItsOwn() throws IOException {
        commit(months(7, 8));
        commit(months(1));
        assertThat(partitions()).containsExactly("2031-02", "2031-08");
        commit(months(4));
        assertThat(partitions()).containsExactly("2031-02", "2031-08");
        assertThat(counts()).containsExactly(0L, 3L, 0L, 0L, 3L, 0L, 0L, 3L, 3L);
    }

    @Test
    void inWhateverOrderMonthsComeEachPassageIsFoundOnce() throws IOException {
        List<EmbeddedPassage> all = new ArrayList<>(months(5, 0, 3, 1, 4, 2));
        for (int i = 0; i < 4; i++) {
            Collections.rotate(all, 5);
            commit(all);
        }
        assertThat(counts()).containsExactly(3L, 3L, 3L, 3L, 3L, 3L);
    }

    private void commit(List<EmbeddedPassage> passages) {
        try (LucenePassageIndex index = LucenePassageIndex.open(folder, FIVE)) {
            index.put(passages);
            index.commit("some");
        }
    }

    private List<String> partitions() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("g1"))) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    /// How many passages each month has, up to the last that has any.
    private List<Long> counts() {
        try (LucenePassageIndex index = LucenePassageIndex.openForReading(folder).orElseThrow()) {
            List<Long> counts = new ArrayList<>();
            for (LocalDate month = FIRST.atDay(1);
                    index.count(Filter.ALL.between(month, null)) > 0;
                    month = month.plusMonths(1)) {
                counts.add(index.count(Filter.ALL.between(month, month.plusMonths(1))));
            }
            return counts;
        }
    }

    /// Three passages of one document in each month.
    private static List<EmbeddedPassage> months(int... numbers) {
        List<EmbeddedPassage> passages = new ArrayList<>();
        for (int number : numbers) {
            for (int i = 0; i < 3; i++) {
                float[] vector = new float[InventedPassages.DIMENSIONS];
                vector[number] = 1;
                passages.add(
                        InventedPassages.passage(
                                number,
                                100 * i,
                                "Quokkas in month " + number + ".",
                                FIRST.plusMonths(number).atDay(1 + 13 * i),
                                List.of("Speaker"),
                                List.of(),
                                "DIRECT",
                                vector));
            }
        }
        return passages;
    }
}

package readout.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Measures the results on labelled data, prints the table, and fails where a value is worse than
/// it is expected to be.
///
/// `-Dscores.data=DIR` says where the sets lie, `-Dscores.only=NAME` measures one of them,
/// `-Dscores.record=true` takes what is measured as the values to expect from now on and puts the
/// table into the README.
class DataScore {
    private static final Path DATA = Path.of(System.getProperty("scores.data", "no-data-given"));
    private static final String ONLY = System.getProperty("scores.only", "");
    private static final boolean RECORD = Boolean.getBoolean("scores.record");
    private static final ScoreTable TABLE = new ScoreTable();

    @TestFactory
    Stream<DynamicTest> everySetIsAsGoodAsExpected() {
        return ScoreSets.ALL.stream()
                .filter(set -> ONLY.isEmpty() || set.name().equals(ONLY))
                .map(set -> DynamicTest.dynamicTest(set.name(), () -> measure(set)));
    }

    private static void measure(ScoredSet set) throws IOException {
        Path folder = set.folder(DATA);
        assumeTrue(
                Files.exists(folder),
                set.name() + " is not measured: there is no " + folder + " (-Dscores.data=DIR)");
        List<Measure> measures = set.measure(DATA);
        TABLE.add(set, measures);
        if (RECORD) {
            ExpectedScores.record(set, folder, measures);
            return;
        }
        ExpectedScores expected = ExpectedScores.read(set);
        if (expected.data().equals(ExpectedScores.fingerprint(folder))) {
            assertThat(expected.shortfalls(measures)).as(set.name()).isEmpty();
        } else {
            System.out.println(
                    set.name() + ": other data than expected values are known for; not compared");
        }
    }

    @AfterAll
    static void show() throws IOException {
        if (TABLE.isEmpty()) {
            return;
        }
        System.out.println(TABLE.markdown());
        TABLE.writeJson(Path.of("target", "scores.json"));
        if (RECORD && ONLY.isEmpty()) {
            TABLE.putInto(Path.of("README.md"));
        }
    }
}

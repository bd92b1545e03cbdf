package readout.scores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class ScoreTableTest {
    private static final Measure HALF =
            Measure.share("found", List.of(true, false, true, false)).aiming(0.6);

    @TempDir Path directory;

    @Test
    void theShareOfFourOutcomesHasTheirNumberAndAnIntervalAroundIt() {
        assertThat(HALF.n()).isEqualTo(4);
        assertThat(HALF.value()).isEqualTo(0.5);
        assertThat(HALF.low()).isBetween(0.0, 0.25);
        assertThat(HALF.high()).isBetween(0.75, 1.0);
    }

    @Test
    void anIntervalOfOutcomesThatAreAllAlikeIsAPoint() {
        Measure all = Measure.share("found", Collections.nCopies(50, true));

        assertThat(all.low()).isEqualTo(1);
        assertThat(all.high()).isEqualTo(1);
    }

    @Test
    void theTableSaysWhatIsNotReached() throws IOException {
        Path readme = directory.resolve("README.md");
        Files.writeString(readme, "a\n<!-- scores: begin -->\nold\n<!-- scores: end -->\nb\n");
        ScoreTable table = new ScoreTable();
        table.add(new Named("invented"), List.of(HALF));

        table.putInto(readme);

        assertThat(Files.readString(readme))
                .startsWith("a\n<!-- scores: begin -->\n| set |")
                .contains("| invented | found | 4 | 0.500 |")
                .contains("≥ 0.600, not reached")
                .doesNotContain("old")
                .endsWith("|\n<!-- scores: end -->\nb\n");
    }

    @Test
    void aValueWorseThanExpectedOrMissingFallsShort() {
        ExpectedScores expected =
                new ExpectedScores(
                        "",
                        Map.of(
                                "found", new ExpectedScores.Expected(0.6, 0.05),
                                "told", new ExpectedScores.Expected(0.1, 0.05)));

        assertThat(expected.shortfalls(List.of(HALF)))
                .containsExactlyInAnyOrder(
                        "found: expected 0.6, measured 0.5",
                        "told: expected 0.1, measured nothing");
        assertThat(expected.shortfalls(List.of(HALF, Measure.share("told", List.of(true)))))
                .containsExactly("found: expected 0.6, measured 0.5");
    }

    @Test
    void ofAValueOfWhichLittleIsWantedMoreFallsShort() {
        Measure wrong = Measure.share("wrong", List.of(true, true)).aimingBelow(0);
        ExpectedScores expected =
                new ExpectedScores("", Map.of("wrong", new ExpectedScores.Expected(0, 0.01)));

        assertThat(expected.shortfalls(List.of(wrong))).hasSize(1);
    }

    private record Named(String name) implements ScoredSet {
        @Override
        public Path folder(Path data) {
            return data;
        }

        @Override
        public List<Measure> measure(Path data) {
            return List.of();
        }
    }
}

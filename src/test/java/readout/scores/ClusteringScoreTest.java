package readout.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class ClusteringScoreTest {
    @Test
    void theTrueGroupingUnderOtherNamesIsPerfect() {
        ClusteringScore score =
                ClusteringScore.of(List.of("a", "a", "b", "c"), List.of("1", "1", "2", "3"));

        assertThat(score.vMeasure()).isCloseTo(1, within(1e-12));
        assertThat(score.adjustedRand()).isCloseTo(1, within(1e-12));
    }

    @Test
    void oneGroupForAllIsWorthNothing() {
        ClusteringScore score =
                ClusteringScore.of(List.of("a", "a", "b", "b"), List.of("1", "1", "1", "1"));

        assertThat(score.vMeasure()).isCloseTo(0, within(1e-12));
        assertThat(score.adjustedRand()).isCloseTo(0, within(1e-12));
    }

    /// The values that scikit-learn documents for these groupings.
    @Test
    void aHalfRightGroupingHasTheKnownScores() {
        ClusteringScore score =
                ClusteringScore.of(List.of("0", "0", "1", "1"), List.of("0", "0", "1", "2"));

        assertThat(score.vMeasure()).isCloseTo(0.8, within(1e-9));
        assertThat(score.adjustedRand()).isCloseTo(0.5714285714, within(1e-9));
    }
}

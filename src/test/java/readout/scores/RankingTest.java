package readout.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RankingTest {
    private static final Map<String, Integer> RELEVANT = Map.of("a", 1, "b", 1);

    @Test
    void aPerfectRankingHasAllTheGainThereCanBe() {
        Ranking<String> perfect = new Ranking<>(List.of("b", "a", "c"), RELEVANT);
        assertThat(perfect.ndcgAtTen()).isEqualTo(1);
        assertThat(perfect.precisionAtR()).isEqualTo(1);
    }

    @Test
    void whatComesLateCountsLess() {
        Ranking<String> late = new Ranking<>(List.of("a", "c", "b"), RELEVANT);
        assertThat(late.ndcgAtTen()).isCloseTo(1.5 / 1.6309, within(1e-4));
        assertThat(late.precisionAtR()).isEqualTo(0.5);
    }

    @Test
    void whatComesAfterTheTenthDoesNotCount() {
        List<String> order =
                IntStream.rangeClosed(1, 11).mapToObj(i -> i == 11 ? "a" : "x" + i).toList();
        assertThat(new Ranking<>(order, RELEVANT).ndcgAtTen()).isZero();
    }

    @Test
    void moreThanTenRelevantOnesAskForTenOnly() {
        List<Integer> order = IntStream.range(0, 10).boxed().toList();
        Map<Integer, Integer> relevant =
                IntStream.range(0, 12).boxed().collect(Collectors.toMap(i -> i, _ -> 1));
        Ranking<Integer> ranking = new Ranking<>(order, relevant);
        assertThat(ranking.ndcgAtTen()).isEqualTo(1);
        assertThat(ranking.precisionAtR()).isCloseTo(10 / 12.0, within(1e-9));
    }

    @Test
    void aMoreRelevantOneFirstGainsMore() {
        Map<String, Integer> graded = Map.of("a", 2, "b", 1);
        assertThat(new Ranking<>(List.of("a", "b"), graded).ndcgAtTen()).isEqualTo(1);
        assertThat(new Ranking<>(List.of("b", "a"), graded).ndcgAtTen())
                .isCloseTo((1 + 2 / 1.58496) / (2 + 1 / 1.58496), within(1e-4));
    }
}

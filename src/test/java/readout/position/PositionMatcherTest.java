package readout.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.fixture.WordEmbedder;

import java.util.List;

class PositionMatcherTest {
    private static final List<String> POSITIONS =
            List.of("The crossing stays open", "The crossing costs too much");

    private final PositionMatcher matcher = new PositionMatcher(new WordEmbedder());

    @Test
    void eachStatementTakesThePositionNearestToIt() {
        assertThat(
                        matcher.match(
                                List.of(
                                        "We hold the crossing open for all who ask.",
                                        "Nobody has said what the crossing costs the town."),
                                POSITIONS))
                .extracting(PositionMatcher.Match::position)
                .containsExactly(0, 1);
    }

    @Test
    void aStatementInThePositionsWordsIsSurerThanOneWithoutThem() {
        List<PositionMatcher.Match> matches =
                matcher.match(
                        List.of("The crossing stays open.", "Ministers spoke of the weather."),
                        POSITIONS);

        assertThat(matches.getFirst().score()).isGreaterThan(matches.getLast().score());
    }

    @Test
    void noStatementsHaveNoMatches() {
        assertThat(matcher.match(List.of(), POSITIONS)).isEmpty();
    }
}

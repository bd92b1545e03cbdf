package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.fixture.Said;

import java.util.List;

class LooseEndTest {
    private static final String PASSAGE = "Batteries are dear, and parliaments decide, or so.";

    @ParameterizedTest
    @ValueSource(
            strings = {"Batteries are dear, and as well, she said.", "Batteries are dear, but."})
    void aConjunctionThatJoinsNothingIsFound(String claim) {
        assertThat(LooseEnd.in(claim, PASSAGE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Batteries are dear, and parliaments decide.",
                "Batteries are dear, or so.",
                "Batteries are dear."
            })
    void oneThatJoinsSomethingOrStandsInThePassageIsNot(String claim) {
        assertThat(LooseEnd.in(claim, PASSAGE)).isEmpty();
    }

    @Test
    void theCheckerRefusesIt() {
        assertThat(
                        new CitationChecker()
                                .check(
                                        new Claim(
                                                "The gates stay open, and as well.",
                                                List.of(
                                                        Said.by(
                                                                Said.MINISTER,
                                                                "2031-02-12",
                                                                "The gates stay open, and trucks"
                                                                        + " pass."))))
                                .prints())
                .isFalse();
    }
}

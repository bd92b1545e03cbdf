package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class AlternativesTest {
    @Test
    void theLongestWordThatStandsThereIsTaken() {
        assertThat(found("two or twenty-two or twenty", "two", "twenty", "twenty-two"))
                .containsExactly("two", "twenty-two", "twenty");
    }

    @Test
    void aPointIsNothingButAPoint() {
        assertThat(found("UxN. and U.N. and E.U.", "U.N.", "E.U.")).containsExactly("U.N.", "E.U.");
    }

    @Test
    void whatDoesNotFitThePlaceIsPassedOver() {
        Matcher matcher =
                Pattern.compile(Alternatives.of(List.of("one", "two"), "(?<!\\p{L})"))
                        .matcher("gone two");
        assertThat(matcher.results().map(result -> result.group())).containsExactly("two");
    }

    private static List<String> found(String text, String... words) {
        return Pattern.compile(Alternatives.of(List.of(words)))
                .matcher(text)
                .results()
                .map(result -> result.group())
                .toList();
    }
}

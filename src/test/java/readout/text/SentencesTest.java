package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class SentencesTest {
    private static void split(String... sentences) {
        CleanText clean = CleanText.of(String.join(" ", sentences));
        List<String> found =
                Sentences.of(clean).stream().map(span -> span.in(clean.text())).toList();
        assertThat(found).isEqualTo(Arrays.asList(sentences));
    }

    @Test
    void aStopEndsASentence() {
        split("We met today.", "We will meet again.");
    }

    @Test
    void titlesAndInitialsDoNot() {
        split("Mr. Stoltenberg met Gen. C. Cavoli.", "Lloyd J. Austin III was there.");
    }

    @Test
    void anAcronymDoesWhereAStarterFollows() {
        split("Many came from the U.S.", "The talks go on with U.S. forces.");
    }

    @Test
    void aQuestionAfterAnAcronymEnds() {
        split("How does this affect the U.S.?", "What is the cause?");
    }

    @Test
    void quotationMarksThatCloseBelongToTheSentence() {
        split("“No Ally stands alone.”", "He said that twice.");
    }

    @Test
    void theWordsThatAttributeStayWithTheirQuotation() {
        split("“We agree.” he said.", "They left.");
    }

    @Test
    void anEllipsisEndsOneWithoutASpaceWhenACapitalFollows() {
        CleanText clean = CleanText.of("They use migrants….We follow this closely.");
        assertThat(Sentences.of(clean)).containsExactly(new Span(0, 19), new Span(19, 42));
    }

    @Test
    void anEllipsisInsideOneDoesNot() {
        split("We do not speculate … about who was there.");
    }

    @Test
    void numbersDatesAndAmountsAreWhole() {
        split("Inflation stood at 4.1 per cent on 3 Feb. 2031.", "It was 2.0 before.");
    }

    @Test
    void noSentenceReachesOverAParagraph() {
        CleanText clean = CleanText.of("A title without a stop\n\nThe text begins.");
        assertThat(Sentences.of(clean)).containsExactly(new Span(0, 22), new Span(23, 39));
    }
}

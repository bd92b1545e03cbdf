package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.change.Redline.Mark;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class RedlineTest {
    @Test
    void aWholePhraseMoves() {
        assertThat(
                        marked(
                                "We will stand by Tarnovia for as long as it takes.",
                                "We will stand by Tarnovia for the long haul."))
                .isEqualTo(
                        "We will stand by Tarnovia for[− as long as it takes.][+ the long haul.]");
    }

    @Test
    void aLoneFunctionWordBetweenTwoPhrasesMovesAlong() {
        assertThat(
                        marked(
                                "Job gains and the rate of growth have been solid in recent"
                                        + " months.",
                                "Payrolls and wages have risen faster in recent months."))
                .isEqualTo(
                        "[− Job gains and the rate of growth have been solid][+ Payrolls and wages"
                                + " have risen faster] in recent months.");
    }

    @Test
    void aFigureThatChangesItsPartMovesAlong() {
        assertThat(
                        marked(
                                "The Board decided to maintain the range at 1-1/4 to 1-1/2 per"
                                        + " cent.",
                                "The Board decided to raise the range to 1-1/2 to 1-3/4 per"
                                        + " cent."))
                .isEqualTo(
                        "The Board decided to[− maintain][+ raise] the range[− at 1-1/4 to 1-1/2][+"
                                + " to 1-1/2 to 1-3/4] per cent.");
    }

    @Test
    void whatIsPutInAtTheEndIsMarkedAlone() {
        assertThat(
                        marked(
                                "The Board judges that further increases will be needed.",
                                "The Board judges that some further increases will be needed."))
                .isEqualTo("The Board judges that[+ some] further increases will be needed.");
    }

    @Test
    void marksOfPunctuationBehindKeptWordsAreNotShown() {
        assertThat(
                        Redline.ifMostlyKept(
                                "Gas, oil and power stay dear.", "Gas oil, and power stay dear."))
                .isEmpty();
    }

    @Test
    void theCaseOfAFirstLetterIsNoChange() {
        assertThat(marked("On balance, prices remain low today.", "Prices remain low today."))
                .isEqualTo("[− On balance,]Prices remain low today.");
    }

    @Test
    void twoSentencesOnOneThingAreNoRedline() {
        assertThat(
                        Redline.ifMostlyKept(
                                "The Minister opened the bridge on Monday.",
                                "Nobody crosses the old bridge in winter any more."))
                .isEmpty();
    }

    @Test
    void theSameWordsAreNoRedline() {
        assertThat(Redline.ifMostlyKept("We stand by our allies.", "We stand by our allies."))
                .isEmpty();
    }

    @Test
    void keptAndPutInAreTheLaterWordingAndKeptAndLeftOutTheEarlier() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String earlier = words(random);
            String later = words(random);
            Redline redline = Redline.of(earlier, later);
            assertThat(joined(redline, Mark.INSERTED)).isEqualTo(later.replace(" ", ""));
            assertThat(joined(redline, Mark.DELETED)).isEqualTo(earlier.replace(" ", ""));
        }
    }

    @Test
    void aVeryLongTextIsLeftAlone() {
        String text = "word ".repeat(50_000);
        assertThat(Redline.ifMostlyKept(text, text + "more")).isEmpty();
    }

    private static String words(Random random) {
        return random.ints(1 + random.nextInt(12), 0, 6)
                .mapToObj(List.of("the", "border", "gas", "of", "closes", "opens")::get)
                .collect(Collectors.joining(" "));
    }

    private static String joined(Redline redline, Mark with) {
        return redline.pieces().stream()
                .filter(piece -> piece.mark() == Mark.KEPT || piece.mark() == with)
                .map(piece -> piece.text().replace(" ", ""))
                .collect(Collectors.joining());
    }

    private static String marked(String earlier, String later) {
        return Redline.ifMostlyKept(earlier, later)
                .orElse(Redline.of(earlier, later))
                .pieces()
                .stream()
                .map(piece ->
                        switch (piece.mark()) {
                            case KEPT -> piece.text();
                            case DELETED -> "[−" + spaced(piece) + "]";
                            case INSERTED -> "[+" + spaced(piece) + "]";
                        })
                .collect(Collectors.joining());
    }

    private static String spaced(Redline.Piece piece) {
        return " " + piece.words();
    }
}

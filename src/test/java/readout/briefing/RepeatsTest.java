package readout.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.change.Change;
import readout.citation.CitedSentence;
import readout.citation.Verdict;
import readout.document.Period;
import readout.fixture.Said;
import readout.statement.Statement;
import readout.theme.Theme;
import readout.theme.ThemeHistory;

import java.util.List;
import java.util.Set;

class RepeatsTest {
    private static final String WORDS = "We will not close the crossing.";
    private static final Statement BEFORE = Said.by(Said.MINISTER, "2031-02-03", WORDS);
    private static final Statement AGAIN =
            Said.by(Said.MINISTER, "2031-02-11", "We will not close  the crossing!");
    private static final Statement OTHER = Said.by(Said.BOARD, "2031-02-11", WORDS);
    private static final Printed PRINTED = new Printed(List.of(Printed.Line.of(BEFORE)));

    @Test
    void aPassageIsPrintedOnce() {
        assertThat(left(PRINTED, BEFORE)).isEmpty();
        assertThat(left(Printed.NOTHING, BEFORE)).hasSize(1);
    }

    @Test
    void theSameWordsOfTheSameActorAreNoPositionAgain() {
        assertThat(left(PRINTED, AGAIN)).isEmpty();
        assertThat(left(PRINTED, OTHER)).hasSize(1);
    }

    @Test
    void whatAChangeTellsIsTold() {
        Change reaffirmed =
                new Change.Reaffirmed(
                        "border",
                        new CitedSentence(WORDS, List.of(AGAIN), new Verdict.Supported()),
                        new Change.Pair(BEFORE, AGAIN, "", ""));

        assertThat(repeats(PRINTED, List.of(reaffirmed)).told()).containsExactly(AGAIN);
    }

    private static List<Theme> left(Printed printed, Statement held) {
        return repeats(printed, List.of())
                .left(List.of(new Theme("border", "Border", List.of(), List.of(held))));
    }

    private static Repeats repeats(Printed printed, List<Change> changes) {
        Assignment assignment =
                new Assignment(
                        "Week",
                        Period.ofWeek(2031, 7),
                        List.of(),
                        List.of(),
                        new Heading("", 2, 1, null, Set.of()),
                        printed,
                        ThemeHistory.NONE);
        return new Repeats(assignment, changes);
    }
}

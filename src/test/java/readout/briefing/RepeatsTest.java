package readout.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.change.Change;
import readout.citation.CitedSentence;
import readout.citation.Verdict;
import readout.document.Document;
import readout.document.Period;
import readout.fixture.Said;
import readout.position.Position;
import readout.statement.Statement;
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
    void aPassageIsPrintedAsAPositionOnce() {
        assertThat(left(PRINTED, Set.of(), List.of(), BEFORE)).isEmpty();
        assertThat(left(Printed.NOTHING, Set.of(), List.of(), BEFORE)).hasSize(1);
    }

    @Test
    void theSameWordsAgainAreAPositionUnlessTheyComeBackAsAChange() {
        Change reaffirmed =
                new Change.Reaffirmed(
                        "border", sentence(AGAIN), new Change.Pair(BEFORE, AGAIN, "", ""));

        assertThat(left(PRINTED, Set.of(), List.of(), AGAIN)).hasSize(1);
        assertThat(left(PRINTED, Set.of(), List.of(reaffirmed), AGAIN)).isEmpty();
    }

    @Test
    void aLateDocumentPrintsOnlyWhatWasNotSaidInThoseWordsByThatActor() {
        Set<Document.Id> late = Set.of(AGAIN.passage().document(), OTHER.passage().document());

        assertThat(left(PRINTED, late, List.of(), AGAIN)).isEmpty();
        assertThat(left(PRINTED, late, List.of(), OTHER)).hasSize(1);
    }

    private static List<Position> left(
            Printed printed, Set<Document.Id> late, List<Change> changes, Statement held) {
        Assignment assignment =
                new Assignment(
                        "Week",
                        Period.ofWeek(2031, 7),
                        List.of(),
                        List.of(),
                        new Heading("", 2, 1, null, late),
                        printed,
                        ThemeHistory.NONE);
        Position position = new Position("border", held.actor(), List.of(sentence(held)));
        return new Repeats(assignment, changes).left(List.of(position));
    }

    private static CitedSentence sentence(Statement statement) {
        return new CitedSentence(statement.text(), List.of(statement), new Verdict.Supported());
    }
}

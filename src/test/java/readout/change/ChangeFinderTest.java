package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.BOARD;
import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;

import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.document.Period;
import readout.fixture.Said;
import readout.statement.Statement;
import readout.theme.Theme;

import java.time.LocalDate;
import java.util.List;

class ChangeFinderTest {
    private static final Period WEEK = Period.weekOf(LocalDate.parse("2031-03-05"));

    private final CitationGate gate = new CitationGate(new CitationChecker());

    @Test
    void aReversalShowsBothSidesWithTheirDays() {
        List<Change> changes =
                find(
                        theme(
                                "howitzers",
                                Said.by(MINISTER, "2031-02-12", "Lužava will not send howitzers."),
                                Said.by(MINISTER, "2031-03-05", "Lužava will send howitzers.")));
        assertThat(changes).singleElement().isInstanceOf(Change.Reversed.class);
        assertThat(changes.getFirst().sentence().text())
                .isEqualTo(
                        "Ondřej Kárský now says the opposite: “Lužava will send howitzers” (5 March"
                                + " 2031), earlier “Lužava will not send howitzers” (12 February"
                                + " 2031).");
        assertThat(changes.getFirst().before()).hasSize(1);
        assertThat(changes.getFirst().after()).hasSize(1);
    }

    @Test
    void theSameDaysTheOppositeIsAContradiction() {
        assertThat(
                        find(
                                theme(
                                        "howitzers",
                                        Said.by(
                                                MINISTER,
                                                "2031-03-04",
                                                "We will not send howitzers."),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "We will send howitzers."))))
                .singleElement()
                .isInstanceOf(Change.Contradicted.class);
    }

    @Test
    void aMovedFigureIsAnUpdateWithTheOldAndTheNew() {
        List<Change> changes =
                find(
                        theme(
                                "rate",
                                Said.by(
                                        BOARD,
                                        "2031-02-05",
                                        "The policy rate stays at 3-1/4 per cent."),
                                Said.by(
                                        BOARD,
                                        "2031-03-05",
                                        "The policy rate rises to 3-1/2 per cent.")));
        assertThat(changes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Updated.class,
                        updated -> {
                            assertThat(updated.pair().oldWords()).isEqualTo("3-1/4 per cent");
                            assertThat(updated.pair().newWords()).isEqualTo("3-1/2 per cent");
                        });
    }

    @Test
    void aFigureAlreadyGivenIsNotMovedAgain() {
        assertThat(
                        find(
                                theme(
                                        "ships",
                                        Said.by(
                                                MINISTER,
                                                "2031-02-05",
                                                "Six ships patrol the Gulf."),
                                        Said.by(
                                                MINISTER,
                                                "2031-02-25",
                                                "Ten ships patrol the Gulf."),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "Ten ships patrol the Gulf."))))
                .singleElement()
                .isInstanceOf(Change.Reaffirmed.class);
    }

    @Test
    void anActorWhoTakesUpAThemeIsNew() {
        List<Change> changes =
                find(
                        theme(
                                "gas",
                                Said.by(BOARD, "2031-02-05", "Gas storage is low this winter.")),
                        theme(
                                "cables",
                                Said.by(
                                        MINISTER,
                                        "2031-03-05",
                                        "The cable was cut by an anchor.")));
        assertThat(changes)
                .filteredOn(change -> change.actor().equals(MINISTER))
                .singleElement()
                .isInstanceOf(Change.New.class);
    }

    @Test
    void withTheFirstWeekOfACorpusNothingIsNew() {
        assertThat(find(theme("gas", Said.by(BOARD, "2031-03-05", "Gas storage is low."))))
                .isEmpty();
    }

    @Test
    void aThemeLeftByAnActorWhoStillSpeaksIsDropped() {
        List<Change> changes =
                find(
                        theme(
                                "border",
                                Said.by(MINISTER, "2031-02-19", "The border crossing stays open."),
                                Said.by(
                                        MINISTER,
                                        "2031-02-26",
                                        "The border crossing is well run.")),
                        theme(
                                "howitzers",
                                Said.by(MINISTER, "2031-02-26", "We buy new howitzers."),
                                Said.by(MINISTER, "2031-03-05", "Seventeen drones were found.")));
        assertThat(changes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Dropped.class,
                        dropped -> {
                            assertThat(dropped.themeId()).isEqualTo("border");
                            assertThat(dropped.after()).isEmpty();
                        });
    }

    @Test
    void twoActorsWhoDifferAreNoChange() {
        assertThat(
                        find(
                                theme(
                                        "howitzers",
                                        Said.by(BOARD, "2031-02-12", "We will not send howitzers."),
                                        Said.by(
                                                BOARD,
                                                "2031-03-05",
                                                "Inflation stands at 4 per cent."),
                                        Said.by(
                                                MINISTER,
                                                "2031-02-12",
                                                "Other words about drones."),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "We will send howitzers."))))
                .isEmpty();
    }

    @Test
    void nothingIsWithheldOfWhatIsComputed() {
        find(
                theme(
                        "quotes",
                        Said.by(MINISTER, "2031-02-12", "“We will not send howitzers,” he said."),
                        Said.by(MINISTER, "2031-03-05", "He said “we will send howitzers”.")));
        assertThat(gate.withheld()).isEmpty();
    }

    private List<Change> find(Theme... themes) {
        return new ChangeFinder().find(List.of(themes), WEEK, gate);
    }

    private static Theme theme(String id, Statement... statements) {
        return new Theme(id, id, List.of(), List.of(statements));
    }
}

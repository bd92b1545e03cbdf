package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.BOARD;
import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;

import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.document.Period;
import readout.fixture.Said;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.theme.Theme;

import java.time.LocalDate;
import java.util.ArrayList;
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
                        "Ondřej Kárský, now the opposite: “Lužava will send howitzers” (5 March"
                                + " 2031); before: “Lužava will not send howitzers” (12 February"
                                + " 2031).");
        assertThat(changes.getFirst().before()).hasSize(1);
        assertThat(changes.getFirst().after()).hasSize(1);
    }

    @Test
    void nothingIsFollowedThatNobodySaid() {
        assertThat(
                        find(
                                theme(
                                        "howitzers",
                                        Said.by(
                                                Actor.NOBODY,
                                                "2031-02-12",
                                                "Lužava will not send howitzers."),
                                        Said.by(
                                                Actor.NOBODY,
                                                "2031-03-05",
                                                "Lužava will send howitzers."))))
                .isEmpty();
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

    /// More than are looked at for one word.
    @Test
    void whatWasSaidOverAndOverIsComparedWithTheLastTime() {
        List<Statement> said = new ArrayList<>();
        LocalDate last = LocalDate.parse("2031-02-26");
        for (int day = 1_500; day >= 0; day--) {
            said.add(
                    Said.by(
                            BOARD,
                            last.minusDays(day).toString(),
                            "The policy rate stays at 3-1/4 per cent."));
        }
        said.add(Said.by(BOARD, "2031-03-05", "The policy rate rises to 3-1/2 per cent."));
        assertThat(find(theme("rate", said.toArray(Statement[]::new))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Updated.class,
                        updated -> assertThat(updated.pair().earlier().date()).isEqualTo(last));
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
    void aLineOfTwoWeeksIsDroppedInTheSecondWeekInWhichTheActorSpeaksOfOtherThings() {
        Theme border =
                theme(
                        "border",
                        Said.by(MINISTER, "2031-02-12", "We keep the border crossing open."),
                        Said.by(MINISTER, "2031-02-19", "We keep the border crossing open."));
        Statement first = Said.by(MINISTER, "2031-02-26", "We buy new howitzers.");
        Statement second = Said.by(MINISTER, "2031-03-05", "Drones were seen.");

        assertThat(find(border, theme("arms", first, second)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Dropped.class,
                        dropped -> {
                            assertThat(dropped.themeId()).isEqualTo("border");
                            assertThat(dropped.before())
                                    .extracting(Statement::date)
                                    .containsExactly(LocalDate.parse("2031-02-19"));
                            assertThat(dropped.after()).isEmpty();
                        });
        assertThat(find(border, theme("arms", second))).noneMatch(Change.Dropped.class::isInstance);
    }

    @Test
    void aFigureIsNeverDroppedBecauseTimeOvertakesIt() {
        assertThat(
                        find(
                                theme(
                                        "border",
                                        Said.by(
                                                MINISTER,
                                                "2031-02-12",
                                                "We keep 3 crossings open."),
                                        Said.by(
                                                MINISTER,
                                                "2031-02-19",
                                                "We keep 3 crossings open.")),
                                theme(
                                        "arms",
                                        Said.by(MINISTER, "2031-02-26", "We buy new howitzers."),
                                        Said.by(MINISTER, "2031-03-05", "Drones were seen."))))
                .isEmpty();
    }

    @Test
    void aClauseLeftOutOfALineIsDropped() {
        String line = "We stand by the island for as long as the blockade lasts.";
        assertThat(
                        find(
                                theme(
                                        "island",
                                        Said.by(MINISTER, "2031-02-19", line),
                                        Said.by(MINISTER, "2031-02-26", line),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "We stand by the island."))))
                .filteredOn(Change.Dropped.class::isInstance)
                .singleElement()
                .extracting(change -> change.sentence().text())
                .isEqualTo(
                        "Ondřej Kárský spoke on this again and did not repeat “We stand by the"
                                + " island for as long as the blockade lasts” (26 February 2031).");
    }

    @Test
    void whoStandsByADisputedWordHasNotTurnedRound() {
        assertThat(
                        find(
                                theme(
                                        "howitzers",
                                        Said.by(
                                                MINISTER,
                                                "2031-02-24",
                                                "We will not send howitzers to the island."),
                                        Said.by(
                                                MINISTER,
                                                "2031-02-25",
                                                "We will send howitzers to the island."),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "We will not send howitzers to the island."))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Reaffirmed.class,
                        same ->
                                assertThat(same.pair().earlier().date())
                                        .isEqualTo(LocalDate.parse("2031-02-24")));
    }

    @Test
    void aFigureIsComparedWithTheLastOneStated() {
        assertThat(
                        find(
                                theme(
                                        "rate",
                                        Said.by(
                                                BOARD,
                                                "2031-02-05",
                                                "The rate is 3 to 3-1/4 per cent."),
                                        Said.by(
                                                BOARD,
                                                "2031-02-19",
                                                "The rate is 3-1/4 to 3-1/2 per cent."),
                                        Said.by(
                                                BOARD,
                                                "2031-03-05",
                                                "The rate is 3-1/2 to 3-3/4 per cent."))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Updated.class,
                        updated ->
                                assertThat(updated.pair().oldWords())
                                        .isEqualTo("3-1/4 to 3-1/2 per cent"));
    }

    @Test
    void aClauseFindsItsPastOnWhateverThemeAndInWhateverSentence() {
        assertThat(
                        find(
                                theme(
                                        "raid",
                                        Said.by(
                                                MINISTER,
                                                "2031-02-12",
                                                "We condemn the raid on the harbour, and called for"
                                                    + " the immediate release of all sailors.")),
                                theme(
                                        "relief",
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "The truce brings food to the town and the release"
                                                        + " of more sailors."))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Updated.class,
                        updated -> {
                            assertThat(updated.pair().oldWords()).isEqualTo("all sailors");
                            assertThat(updated.pair().newWords()).isEqualTo("more sailors");
                        });
    }

    @Test
    void aStatusIsNewsUntilItWasTold() {
        assertThat(
                        find(
                                theme(
                                        "batteries",
                                        Said.by(
                                                MINISTER,
                                                "2031-02-12",
                                                "Lužava will buy six Halberd batteries."),
                                        Said.by(
                                                MINISTER,
                                                "2031-02-26",
                                                "It is six Halberd batteries, and it stays six."),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "The order for six Halberd batteries has been"
                                                        + " placed."))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Updated.class,
                        updated ->
                                assertThat(updated.pair().earlier().date())
                                        .isEqualTo(LocalDate.parse("2031-02-12")));
    }

    @Test
    void theSameSupportInOtherWordsOfTheSameLengthIsReaffirmed() {
        assertThat(
                        find(
                                theme(
                                        "support",
                                        Said.by(
                                                MINISTER,
                                                "2031-02-12",
                                                "We will stand by Moldova for as long as it"
                                                        + " takes."),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "The council reaffirmed its long-term support to"
                                                        + " Moldova."))))
                .singleElement()
                .isInstanceOf(Change.Reaffirmed.class);
    }

    @Test
    void aQuotedClauseHoldsNothingOfTheNarrator() {
        assertThat(
                        find(
                                theme(
                                        "treaty",
                                        indirect(
                                                "2031-02-12",
                                                "Speaking ahead of the talks, Mr Kárský called on"
                                                        + " Norway to ratify the cable treaty.",
                                                "called on"),
                                        indirect(
                                                "2031-03-05",
                                                "Mr Kárský urged Norway to ratify the cable treaty"
                                                        + " at once.",
                                                "urged"))))
                .singleElement()
                .extracting(change -> change.sentence().text())
                .isEqualTo(
                        "Ondřej Kárský, firmer: “urged Norway to ratify the cable treaty at once”"
                                + " (5 March 2031); before: “called on Norway to ratify the cable"
                                + " treaty” (12 February 2031).");
    }

    @Test
    void theDayOnWhichItWasSaidIsNoFigure() {
        assertThat(
                        find(
                                theme(
                                        "gates",
                                        Said.by(
                                                MINISTER,
                                                "2031-02-12",
                                                "He said on Wednesday (12 February) that the gates"
                                                        + " stay open."),
                                        Said.by(
                                                MINISTER,
                                                "2031-03-05",
                                                "He said on Wednesday (5 March) that the gates stay"
                                                        + " open."))))
                .noneMatch(Change.Updated.class::isInstance);
    }

    private static Statement indirect(String date, String sentence, String cue) {
        Statement said = Said.by(MINISTER, date, sentence);
        return new Statement(
                said.passage(),
                sentence,
                new Attribution(MINISTER, Speech.INDIRECT, cue),
                said.date());
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

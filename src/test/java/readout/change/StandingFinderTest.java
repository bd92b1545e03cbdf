package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.BOARD;
import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;

import readout.change.Standing.Unchanged;
import readout.change.Standing.Unmentioned;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.document.Period;
import readout.fixture.Said;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Theme;
import readout.theme.Themes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class StandingFinderTest {
    private static final Period WEEK = Period.weekOf(LocalDate.parse("2031-03-05"));

    private final CitationGate gate = new CitationGate(new CitationChecker());
    private final Theme border =
            theme(
                    "border",
                    said(MINISTER, "2031-02-05", "The border stays open."),
                    said(MINISTER, "2031-02-12", "The border guards work hard."));
    private final Theme gas =
            theme(
                    "gas",
                    said(MINISTER, "2031-02-12", "Gas is dear."),
                    said(MINISTER, "2031-03-05", "The winter was mild."));

    @Test
    void noChangeIsSaidWhereAnActorSpokeBeforeAndNowAndNoChangeIsTold() {
        assertThat(find(List.of(), gas).unchanged())
                .containsExactly(new Unchanged("gas", gas.statements().getFirst()));
    }

    @Test
    void wordsOnAnotherMatterOfTheThemeAreNoWordsThatStand() {
        Theme trade =
                theme(
                        "trade",
                        said(MINISTER, "2031-02-12", "The two bodies share the same values."),
                        said(MINISTER, "2031-03-05", "Trade with Torvia has grown."));
        assertThat(find(List.of(), trade).unchanged()).isEmpty();
    }

    @Test
    void whereAChangeIsToldNoneIsDenied() {
        CitedSentence sentence =
                gate.admit(new Claim("The winter was mild.", List.of(gas.statements().getLast())))
                        .orElseThrow();
        Change change = new Change.New("gas", sentence, gas.statements().getLast());
        assertThat(find(List.of(change), gas).unchanged()).isEmpty();
    }

    @Test
    void aThemeIsNotMentionedWhereTheActorSpokeOfOthers() {
        assertThat(find(List.of(), border, gas).unmentioned())
                .singleElement()
                .satisfies(unmentioned -> {
                    assertThat(unmentioned.label()).isEqualTo("border");
                    assertThat(unmentioned.sentence().text())
                            .isEqualTo(
                                    "Ondřej Kárský, last on 12 February 2031: “The border guards"
                                            + " work hard”.");
                });
    }

    @Test
    void whatDroppedTellsIsNotToldAgain() {
        Statement last = border.statements().getLast();
        CitedSentence sentence = gate.admit(new Claim(last.text(), List.of(last))).orElseThrow();
        List<Change> dropped = List.of(new Change.Dropped("border", sentence, last));
        assertThat(find(dropped, border, gas).unmentioned()).isEmpty();
    }

    @Test
    void whoDoesNotSpeakLeavesNothingUnmentioned() {
        Theme rate =
                theme(
                        "rate",
                        said(BOARD, "2031-02-05", "The rate stays."),
                        said(BOARD, "2031-02-12", "The rate stays."));
        assertThat(find(List.of(), rate, gas).unmentioned()).isEmpty();
    }

    @Test
    void aThemeLeftForLongIsMissedNoMore() {
        Theme weeks =
                theme(
                        "weeks",
                        said(MINISTER, "2031-01-02", "One."),
                        said(MINISTER, "2031-01-09", "Two."),
                        said(MINISTER, "2031-01-16", "Three."),
                        said(MINISTER, "2031-01-23", "Four."),
                        said(MINISTER, "2031-03-05", "Five."));
        Theme old =
                theme(
                        "old",
                        said(MINISTER, "2030-11-05", "The old bridge stands."),
                        said(MINISTER, "2030-11-06", "The old bridge is safe."));
        assertThat(find(List.of(), weeks, old).unmentioned()).isEmpty();
    }

    @Test
    void theMostRecentAreToldAndTheOthersCounted() {
        List<Theme> themes = new ArrayList<>(List.of(gas));
        for (int day = 10; day < 18; day++) {
            themes.add(
                    theme(
                            "theme-" + day,
                            said(MINISTER, "2031-02-" + day, "Bridge " + day + " stands."),
                            said(MINISTER, "2031-02-" + day, "Bridge " + day + " is safe.")));
        }
        Standing standing = find(List.of(), themes.toArray(Theme[]::new));
        assertThat(standing.unmentioned())
                .hasSize(6)
                .extracting(Unmentioned::themeId)
                .startsWith("theme-17", "theme-16");
        assertThat(standing.leftOut()).isEqualTo(2);
    }

    private Standing find(List<Change> changes, Theme... themes) {
        return new StandingFinder()
                .find(new Themes(List.of(themes), List.of()), WEEK, changes, gate);
    }

    private static Statement said(Actor actor, String day, String sentence) {
        return Said.by(actor, day, sentence);
    }

    private static Theme theme(String id, Statement... said) {
        return new Theme(id, id, List.of("word"), List.of(said));
    }
}

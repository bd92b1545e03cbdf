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
import readout.theme.Themes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class FormulaFinderTest {
    private static final Period WEEK = Period.weekOf(LocalDate.parse("2031-03-05"));

    private final CitationGate gate = new CitationGate(new CitationChecker());

    @Test
    void aPhraseSaidOnTwoDaysIsAFormulaFromTheSecondOn() {
        assertThat(
                        find(
                                minister(
                                        "2031-02-05",
                                        "We stand by Tarnovia for as long as it takes."),
                                minister(
                                        "2031-03-05",
                                        "Parliament agreed, and we stand by Tarnovia for as long as"
                                                + " it takes.")))
                .singleElement()
                .satisfies(formula -> {
                    assertThat(formula.state()).isInstanceOf(Formula.State.FirstRepeated.class);
                    assertThat(formula.sentence().text())
                            .isEqualTo(
                                    "“we stand by Tarnovia for as long as it takes” is now a"
                                        + " formula of Ondřej Kárský: first said on 5 February 2031"
                                        + " as “We stand by Tarnovia for as long as it takes”, said"
                                        + " again on 5 March 2031.");
                });
    }

    @Test
    void aPhraseSaidTwiceInOneDocumentOrOnOneDayIsNone() {
        assertThat(
                        find(
                                minister(
                                        "2031-03-05",
                                        "We stand by Tarnovia for as long as it takes."),
                                minister(
                                        "2031-03-05",
                                        "And we stand by Tarnovia for as long as it takes!")))
                .isEmpty();
    }

    @Test
    void anotherActorsWordsAreNotOnesOwn() {
        assertThat(
                        find(
                                Said.by(BOARD, "2031-02-05", "Prices will stay under close watch."),
                                minister("2031-03-05", "Prices will stay under close watch.")))
                .isEmpty();
    }

    @Test
    void aFormulaThatIsLeftIsTold() {
        assertThat(
                        find(
                                minister(
                                        "2031-02-05",
                                        "We offer political and practical support to Tarnovia."),
                                minister(
                                        "2031-02-12",
                                        "Our political and practical support to Tarnovia goes on."),
                                minister("2031-03-05", "Tarnovia is on its own now.")))
                .singleElement()
                .satisfies(formula -> {
                    assertThat(formula.state()).isInstanceOf(Formula.State.Absent.class);
                    assertThat(formula.words())
                            .isEqualTo("political and practical support to Tarnovia");
                    assertThat(formula.uses())
                            .extracting(Statement::date)
                            .containsExactly(
                                    LocalDate.parse("2031-02-05"), LocalDate.parse("2031-02-12"));
                });
    }

    @Test
    void aFormulaThatMovesShowsTheOldAndTheNewWords() {
        assertThat(
                        find(
                                minister("2031-02-05", "We will buy four Halberd batteries."),
                                minister(
                                        "2031-02-12",
                                        "As I said, we will buy four Halberd batteries."),
                                minister("2031-03-05", "We will buy six Halberd batteries.")))
                .singleElement()
                .satisfies(formula ->
                        assertThat(formula.state())
                                .isInstanceOfSatisfying(
                                        Formula.State.Moved.class,
                                        moved ->
                                                assertThat(moved.words())
                                                        .isEqualTo(
                                                                "We will buy six Halberd"
                                                                        + " batteries")));
    }

    @Test
    void anotherEndOfTheSentenceIsAMove() {
        assertThat(
                        find(
                                minister(
                                        "2031-02-05",
                                        "We will stand by the people of Tarnovia for as long as it"
                                                + " takes."),
                                minister(
                                        "2031-02-12",
                                        "Of course the people of Tarnovia need arms for as long as"
                                                + " it takes."),
                                minister(
                                        "2031-03-05",
                                        "Of course the people of Tarnovia need arms for the long"
                                                + " haul.")))
                .anySatisfy(formula ->
                        assertThat(formula.sentence().text())
                                .contains("moved from the formula “for as long as it takes” to")
                                .contains("for the long haul"));
    }

    @Test
    void aNameATitleOrADateIsNone() {
        assertThat(
                        find(
                                minister(
                                        "2031-02-05",
                                        "I met Foreign Minister Anna Dale on the first day of"
                                                + " March."),
                                minister(
                                        "2031-03-05",
                                        "Foreign Minister Anna Dale left on the first day of"
                                                + " March.")))
                .isEmpty();
    }

    @Test
    void partOfALongerFormulaIsNotToldBesideIt() {
        assertThat(
                        find(
                                minister(
                                        "2031-02-05",
                                        "The border will stay open to all who work here."),
                                minister(
                                        "2031-03-05",
                                        "The border will stay open to all who work here.")))
                .extracting(Formula::words)
                .containsExactly("The border will stay open");
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        List<Statement> said =
                List.of(
                        minister("2031-02-05", "We will buy four Halberd batteries."),
                        minister("2031-02-12", "Again: we will buy four Halberd batteries."),
                        minister("2031-03-05", "The border will stay open for work."),
                        minister("2031-03-06", "The border will stay open for work."));
        assertThat(find(said.reversed().toArray(Statement[]::new)))
                .isNotEmpty()
                .isEqualTo(find(said.toArray(Statement[]::new)));
    }

    private static Statement minister(String day, String sentence) {
        return Said.by(MINISTER, day, sentence);
    }

    private List<Formula> find(Statement... said) {
        // Other statements make the words of a formula rare.
        List<Statement> all =
                Stream.concat(
                                Stream.of(said),
                                Stream.of("Gas is dear.", "Ships sail north.", "Snow fell early.")
                                        .map(other -> minister("2031-01-08", other)))
                        .toList();
        Themes themes =
                new Themes(List.of(new Theme("theme", "Theme", List.of("word"), all)), List.of());
        List<Formula> formulas = new FormulaFinder().find(themes, WEEK, gate);
        assertThat(gate.withheld()).isEmpty();
        return formulas;
    }
}

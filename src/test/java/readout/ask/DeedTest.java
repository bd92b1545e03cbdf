package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.wording.Term;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class DeedTest {
    private static final Words.Reader WORDS = new Words.Reader();

    @ParameterizedTest
    @CsvSource({
        "Zorvania withdrew its forces., false",
        "Zorvania said that it would withdraw., false",
        "Allies call on Zorvania to withdraw its forces., false",
        "Tarnovia withdrew its forces., true",
        "Zorvania saw Tarnovia withdraw., true",
        "Tarnovia withdrew and later Zorvania withdrew., false",
        "The forces were counted., false",
    })
    void isOfAnotherWhereAnotherNameStandsNearestBeforeIt(String said, boolean isOfAnother) {
        assertThat(deed("Did Zorvania withdraw its forces?", said).ofAnother())
                .isEqualTo(isOfAnother);
    }

    @ParameterizedTest
    @CsvSource({
        "Did Zorvania withdraw?, Zorvania withdrew its forces., false",
        "Did Zorvania withdraw?, Zorvania will withdraw its forces., true",
        "Did Zorvania withdraw?, Zorvania plans to withdraw its forces., true",
        "Did Zorvania withdraw?, Zorvania will withdraw as it withdrew before., false",
        "Will Zorvania withdraw?, Zorvania will withdraw its forces., false",
        "Should Zorvania withdraw?, Zorvania should withdraw its forces., false",
    })
    void isOnlyPlannedWhereADeedIsAskedFor(String asked, String said, boolean isOnlyPlanned) {
        assertThat(deed(asked, said).onlyPlanned()).isEqualTo(isOnlyPlanned);
    }

    private static Deed deed(String asked, String said) {
        Question question =
                new Question(
                        asked,
                        QuestionKind.WHETHER,
                        Scope.ALL,
                        null,
                        List.of(
                                wanted("Zorvania", Term.Kind.NAME, Wanted.Role.SUBJECT),
                                wanted("withdraw", Term.Kind.WORD, Wanted.Role.PREDICATE)),
                        List.of(),
                        List.of(),
                        null);
        return Deed.of(question, WORDS.read(said, LocalDate.of(2031, 2, 3)));
    }

    private static Wanted wanted(String written, Term.Kind kind, Wanted.Role role) {
        return new Wanted(written, WORDS.keys(written), Folded.of(written), kind, role, Set.of());
    }
}

package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.document.Corpus;
import readout.fixture.Asking;
import readout.fixture.FixtureCorpus;
import readout.fixture.WordEmbedder;
import readout.statement.Actor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// The newest statement of the fixtures is of Friday, 28 March 2031.
class QuestionReaderTest {
    private static Asking asking = Asking.of(Corpus.of(List.of()), new WordEmbedder());

    @BeforeAll
    static void read() throws IOException {
        asking = Asking.of(FixtureCorpus.read(), new WordEmbedder());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Who closed the crossing?                        | WHO
                    By whom was it closed?                          | WHO
                    When will it reopen?                            | WHEN
                    On which day was it closed?                     | WHEN
                    When did she first speak of sabotage?           | FIRST
                    How many ships patrol?                          | HOW_MANY
                    What is the wholesale price of gas?             | HOW_MANY
                    Where is the terminal?                          | WHERE
                    Why was it closed?                              | WHY
                    Will the crossing reopen?                       | WHETHER
                    Isn't it closed?                                | WHETHER
                    What did Kárský say about it?                   | SAID
                    What was said on Tarnovia?                      | SAID
                    How did the line on Tarnovia change?            | CHANGE
                    What has changed on the border?                 | CHANGE
                    trainers tarnovia                               | WHAT
                    """)
    void theWordsThatAskSayWhatWouldAnswer(String question, QuestionKind kind) {
        assertThat(ask(question).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What did Ilvesová say since 3 March 2031?        | 2031-03-03 |
                    What did Ilvesová say before March 2031?         |            | 2031-03-01
                    What did Ilvesová say until February?            |            | 2031-03-01
                    What did Ilvesová say between February and March? | 2031-02-01 | 2031-04-01
                    What did Ilvesová say from 3 March to 7 March?   | 2031-03-03 | 2031-03-08
                    What did Ilvesová say in 2031?                   | 2031-01-01 | 2032-01-01
                    What did Ilvesová say in february?               | 2031-02-01 | 2031-03-01
                    What did Ilvesová say last week?                 | 2031-03-17 | 2031-03-24
                    What did Ilvesová say this month?                | 2031-03-01 | 2031-04-01
                    What did Ilvesová say in the last two weeks?     | 2031-03-15 | 2031-03-29
                    What did Ilvesová say yesterday?                 | 2031-03-27 | 2031-03-28
                    What did Ilvesová say on 2031-03-06?             | 2031-03-06 | 2031-03-07
                    What did Ilvesová say about the cable?           |            |
                    """)
    void theDaysNamedLimitWhatWasSaid(String question, LocalDate from, LocalDate until) {
        Scope scope = ask(question).scope();

        assertThat(scope.from()).isEqualTo(from);
        assertThat(scope.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What did Ilvesová say?                           | Marta Ilvesová
                    what has ilvesova said on tarnovia               | Marta Ilvesová
                    What did the Secretary General say?              | Marta Ilvesová
                    What has the Alliance said on Vessland?          | Boreal Alliance, Marta Ilvesová
                    What did the Foreign Minister say?               | Gülşen Akçaoğlu
                    What did the Tarnovian president say?            | Oleksiy Yaroshynets
                    What is the Board's view on inflation?           | Monetary Policy Board
                    """)
    void anActorIsFoundByAnyNameOrOffice(String question, String actors) {
        assertThat(ask(question).scope().actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder(actors.split(", ", -1));
    }

    @Test
    void anEventThatNoTitleDatesIsSaidToBeUndated() {
        Question question = ask("What has Ilvesová said on Tarnovia since Wibblestock?");

        assertThat(question.scope().from()).isNull();
        assertThat(question.understood()).contains("“since Wibblestock” is dated by no document");
    }

    @Test
    void whoMetAtAMeetingIsNoActorOfTheQuestion() {
        Question question =
                ask("What has Ilvesová said on Tarnovia since the Foreign Minister meeting?");

        assertThat(question.scope().actors())
                .extracting(Actor::name)
                .containsExactly("Marta Ilvesová");
        assertThat(question.understood())
                .contains("“since the Foreign Minister meeting” is dated by no document");
        assertThat(question.wanted()).extracting(Wanted::written).containsExactly("Tarnovia");
    }

    @Test
    void whoeverIsNamedNowhereIsAStranger() {
        assertThat(ask("What did Netanyahu say about the cable?").stranger())
                .isEqualTo("Netanyahu");
        assertThat(ask("What did Kárský say about the cable?").stranger()).isNull();
    }

    @Test
    void limitsFromOutsideWin() {
        Scope given = new Scope(List.of(), List.of(), LocalDate.of(2031, 3, 10), null);

        Question question = asking.reader().read("What did Ilvesová say before March 2031?", given);

        assertThat(question.scope().from()).isEqualTo(LocalDate.of(2031, 3, 10));
        assertThat(question.scope().until()).isNull();
    }

    @Test
    void aFollowUpKeepsTheFiltersAndTheQuestion() {
        Question first = ask("What did Ilvesová say on Tarnovia before March 2031?");

        Question next = asking.reader().follow("and since 10 March?", Scope.ALL, first);

        assertThat(next.scope().actors()).isEqualTo(first.scope().actors());
        assertThat(next.scope().from()).isEqualTo(LocalDate.of(2031, 3, 10));
        assertThat(next.kind()).isEqualTo(QuestionKind.SAID);
        assertThat(next.wanted()).isEqualTo(first.wanted());
    }

    private static Question ask(String question) {
        return asking.reader().read(question, Scope.ALL);
    }
}

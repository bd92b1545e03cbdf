package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import readout.document.Corpus;
import readout.fixture.Asking;
import readout.fixture.FixtureCorpus;
import readout.fixture.Said;
import readout.fixture.WordEmbedder;

import java.io.IOException;
import java.util.List;

class WhoIsTest {
    private static Asking asking = Asking.of(Corpus.of(List.of()), new WordEmbedder());

    @BeforeAll
    static void read() throws IOException {
        asking = Asking.of(FixtureCorpus.read(), new WordEmbedder());
    }

    @ParameterizedTest
    @CsvSource({
        "Who is Kárský?, Minister of Defence Ondřej Kárský",
        "who is the minister of defence, Minister of Defence Ondřej Kárský",
        "Who is the Secretary General?, Secretary General Marta Ilvesová",
        "Who was Timo Härkälä?, 'Timo Härkälä, chief executive of the cable operator'",
    })
    void aNameIsToldBesideItsOffice(String asked, String told) {
        Answer answer = answer(asking, asked);

        assertThat(answer).isInstanceOf(Answer.Answered.class);
        assertThat(answer.sentences()).singleElement().asString().contains(told);
    }

    @Test
    void theLatestDocumentIsAskedWhereNobodySpeaksOfIt() {
        Asking small =
                Asking.of(
                        Corpus.of(List.of(visit("2031-02-03", "Ann"), visit("2031-05-03", "Bea"))),
                        new WordEmbedder());

        Answer answer = answer(small, "Who is the Secretary General?");

        assertThat(answer.sentences())
                .singleElement()
                .asString()
                .contains("Secretary General Bea Example arrived in Sandvær.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is the minister of fisheries?",
                "Who is Kárský's deputy?",
                "Who was the Secretary General in the cable office?"
            })
    void whatNothingSaysIsNotAnswered(String asked) {
        assertThat(answer(asking, asked)).isInstanceOf(Answer.Abstained.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who was criticised by Kárský?",
                "Who is Kárský meeting?",
                "Who is responsible for the cable?"
            })
    void whoDidSomethingOrHadItDoneIsAnotherQuestion(String asked) {
        assertThat(
                        WhoIs.asked(
                                asking.reader().read(asked, Scope.ALL),
                                asking.holdings().introductions()))
                .isEmpty();
    }

    private static readout.document.Document visit(String day, String name) {
        return Said.document(
                day,
                "Secretary General %s Example arrived in Sandvær.\n\n“We will stay,” Ms Example said."
                        .formatted(name));
    }

    private static Answer answer(Asking asking, String question) {
        return asking.asker().ask(asking.reader().read(question, Scope.ALL));
    }
}

package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.Passage;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ReachTest {
    private static final List<Weighed> HELD = List.of(holding(1), holding(0.5), holding(0.4));

    @Test
    void whatOnlyStandsBesideTheWordsAskedForComesAfterWhatHoldsThem() {
        assertThat(Reach.among(question(QuestionKind.SAID), HELD, List.of(0.8, 0.7, 0.9)))
                .containsExactly(0.8, 0.7, 0.45);
    }

    @Test
    void aQuestionForAThingMayBeAnsweredBesideItsWords() {
        assertThat(Reach.among(question(QuestionKind.WHEN), HELD, List.of(0.8, 0.7, 0.9)))
                .containsExactly(0.8, 0.7, 0.9);
    }

    @Test
    void whereNoneHoldsThemAllCountAsTheyAre() {
        List<Weighed> none = List.of(holding(0), holding(0));

        assertThat(Reach.among(question(QuestionKind.SAID), none, List.of(0.8, 0.7)))
                .containsExactly(0.8, 0.7);
    }

    private static Question question(QuestionKind kind) {
        return new Question("asked", kind, Scope.ALL, null, List.of(), List.of(), List.of(), null);
    }

    private static Weighed holding(double share) {
        List<Double> signs = new ArrayList<>(Collections.nCopies(Weigher.SIGNS.size(), 0.0));
        signs.set(Weigher.SIGNS.indexOf("held"), share);
        String text = "said";
        Passage passage =
                new Passage(
                        new Document.Id("0".repeat(64)), new Span(0, text.length()), text, null);
        return new Weighed(
                new Statement(
                        passage,
                        text,
                        new Attribution(Actor.NOBODY, Speech.AUTHORED, null),
                        LocalDate.of(2031, 2, 3)),
                signs);
    }
}

package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.document.Document;
import readout.text.Span;

import java.util.List;
import java.util.Set;

class ContinuityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers will also discuss the situation in Vessland.",
                "Allies will address the price of gas.",
                "On Ukraine.",
                "Turning to the harbour, she spoke of ships."
            })
    void anAgendaLineAnnounces(String line) {
        assertThat(Continuity.announces(Word.of(line))).isTrue();
    }

    @Test
    void whatIsAnnouncedGoesWithTheAnnouncementAndNotTheAnnouncementWithWhatWasBefore() {
        String before = "Gas storage is filled to sixty per cent.";
        String agenda = "Ministers will also discuss the situation in Vessland.";
        String behind = "Ships keep to the harbour.";

        assertThat(continuity(before, agenda)).isZero();
        assertThat(continuity(agenda, behind)).isGreaterThan(continuity(before, behind));
    }

    @Test
    void whatPointsBackGoesOnMoreSurelyThanWhatDoesNot() {
        String before = "The Alliance keeps ships in the harbour.";

        assertThat(continuity(before, "This will not change."))
                .isGreaterThan(continuity(before, "We will keep ships there."));
        assertThat(continuity(before, "We will keep ships there."))
                .isGreaterThan(continuity(before, "Energy prices ease."));
    }

    @Test
    void aNameOfItsOwnIsOneThatTheOtherHasNotAndThatFewHave() {
        List<List<Word>> texts =
                List.of(
                        Word.of("She called on Karadere to ratify."),
                        Word.of("The vote in Karadere is near."),
                        Word.of("Howitzers go to Tarnovia."),
                        Word.of("All stand by Tarnovia."),
                        Word.of("Gas is dear."),
                        Word.of("Gas is cheap."),
                        Word.of("Rates rise."),
                        Word.of("Rates fall."),
                        Word.of("Rates stay."));
        Terms terms = Terms.of(texts, Set.of());

        assertThat(terms.namesOther(2, 1)).isTrue();
        assertThat(terms.namesOther(1, 0)).isFalse();
        assertThat(terms.namesOther(4, 3)).isFalse();
    }

    private static double continuity(String before, String text) {
        Document.Id document = new Document.Id("%064x".formatted(1));
        int end = before.length();
        Line one = new Line(document, new Span(0, end), before, null);
        Line other = new Line(document, new Span(end + 1, end + 1 + text.length()), text, null);
        return Continuity.of(one, Word.of(before), other, Word.of(text), 1);
    }
}

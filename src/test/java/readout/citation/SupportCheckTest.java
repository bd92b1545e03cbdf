package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.BOARD;
import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.citation.Check.Kind;
import readout.citation.Check.Outcome;
import readout.fixture.Said;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;

import java.util.List;

/// What passages bear out in other words, and which fault is found where they do not.
class SupportCheckTest {
    private final CitationChecker checker = new CitationChecker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will send twelve howitzers to Tarnovia in April.|Ondřej Kárský said that we"
                        + " will send 12 howitzers to Tarnovia in April.",
                "We will send twelve howitzers to Tarnovia.|Mr Kárský will send twelve howitzers to"
                        + " Tarnovia.",
                "Lužava will send twelve howitzers to Tarnovia.|Twelve howitzers will be sent to"
                        + " Tarnovia by Lužava.",
                "Lužava will send twelve howitzers to Tarnovia.|Twelve howitzers will be sent to"
                        + " Tarnovia.",
                "Twelve howitzers will be sent to Tarnovia.|“Twelve howitzers will be sent to"
                        + " Tarnovia,” Ondřej Kárský said.",
                "Lužava bought 2.5 million shells.|Lužava bought 2,500,000 shells.",
                "Lužava bought 22 of 24 shells.|Lužava bought 22 shells.",
                "All members of the Union agreed.|Members of the Union agreed.",
                "The Lužavan minister will open the crossing on 5 March 2031.|On March 5, 2031, the"
                        + " Lužavan minister will open the crossing.",
                "The crossing will open on Thursday.|The crossing will open on 6 March 2031.",
                "The crossing will open on 6 March 2031.|The crossing will open in March 2031.",
                "We have closed the crossing.|According to Ondřej Kárský, we have closed the"
                        + " crossing.",
                "We have closed the crossing.|On 6 March 2031, we have closed the crossing.",
                "We have closed the crossing.|Ondřej Kárský said on 6 March 2031 that we have"
                        + " closed the crossing.",
                "We have closed the crossing.|We have closed the crossing, said Ondřej Kárský.",
                "We will send ships for the first time.|We will send ships.",
                "We sent howitzers to Tarnovia.|Howitzers were sent to Tarnovia.",
                "Howitzers were sent to Tarnovia.|And howitzers were sent to Tarnovia.",
                "We are building the bridge.|Mr Kárský said that we are building the bridge.",
                "We are building the bridge.|Mr Kárský said that they are building the bridge.",
                "My list is longer than the bridge.|Ondřej Kárský said that his list was longer"
                    + " than the bridge.",
                "I back the cap on gas prices.|Ondřej Kárský said he backs the cap on gas prices.",
            })
    void whatSaysTheSameIsSupported(String passage, String claim) {
        assertThat(checker.check(new Claim(claim, List.of(said(passage)))))
                .as(claim)
                .isInstanceOf(Verdict.Supported.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|We will send twelve howitzers to Tarnovia.|We will send 13 howitzers to"
                        + " Tarnovia.",
                "UNIT|We sent 12 howitzers and 30 trucks to Tarnovia.|We sent 30 howitzers and 12"
                        + " trucks to Tarnovia.",
                "UNIT|Prices rose by 50 per cent in March.|Prices rose by 50 crowns in March.",
                "TIME|The crossing opens on 6 March in Hrádek.|The crossing opens on 7 March in"
                        + " Hrádek.",
                "TIME|We meet on 6 March and vote on 9 March.|We meet on 9 March and vote on 6"
                        + " March.",
                "TIME|We have closed the crossing.|Ondřej Kárský said on 7 March 2031 that we have"
                        + " closed the crossing.",
                "TIME|We have closed the crossing.|Ondřej Kárský said on 6 March 2031 in rage 2031"
                        + " that we have closed the crossing.",
                "NAME|We sent howitzers to Tarnovia.|We sent howitzers to Zorvania.",
                "NAME|We sent howitzers to Tarnovia.|We sent howitzers to tarnovia.",
                "ROLE|Karadere attacked Lužava in March.|Lužava attacked Karadere in March.",
                "ROLE|Karadere attacked Lužava in March.|Karadere was attacked by Lužava in March.",
                "ROLE|Lužava will send howitzers.|We will send howitzers.",
                "ROLE|Lužava will send howitzers to us.|Ondřej Kárský will send howitzers to"
                        + " Lužava.",
                "NEGATION|We will not send howitzers.|We will send howitzers.",
                "NEGATION|We will send howitzers.|We will not send howitzers.",
                "MODALITY|We may send howitzers.|We send howitzers.",
                "MODALITY|We urge Karadere to open the crossing.|Karadere opens the crossing.",
                "QUANTIFIER|Some members of the Union agreed.|All members of the Union agreed.",
                "SCOPE|Only members of the Union agreed.|Members of the Union agreed.",
                "DIRECTION|Prices in Lužava rose in March.|Prices in Lužava fell in March.",
                "DIRECTION|More members of the Union agreed.|Fewer members of the Union agreed.",
                "TENSE|We are building the bridge.|We have built the bridge.",
                "TENSE|They agreed a plan to build the bridge.|They built the bridge.",
                "TENSE|They built the bridge.|They are building the bridge.",
                "TENSE|They built the bridge.|They agreed to build the bridge.",
                "NUMBER|We met 12 times and won 30 times.|We met 30 times and won 12 times.",
                "TENSE|We build the bridge.|We have built the bridge.",
                "ROLE|Lužava will send howitzers to us.|We will send howitzers to Lužava.",
                "SPEAKER|We will send howitzers.|Marta Ilvesová said that we will send howitzers.",
                "OMISSION|We will send howitzers if Karadere attacks.|We will send howitzers.",
                "OMISSION|If Karadere attacks, we will send howitzers.|We will send howitzers.",
                "COVERAGE|We will send howitzers.|The weather in the capital was cold.",
                "COVERAGE|We will send howitzers.|He is.",
            })
    void eachFaultHasItsName(Kind kind, String passage, String claim) {
        Verdict verdict = checker.check(new Claim(claim, List.of(said(passage))));
        assertThat(verdict.checks())
                .as(claim)
                .anySatisfy(check -> {
                    assertThat(check.kind()).isEqualTo(kind);
                    assertThat(check.outcome()).isEqualTo(Outcome.FAILED);
                });
    }

    @Test
    void aWordWithoutAPlaceIsForAReviewer() {
        Verdict verdict =
                checker.check(
                        new Claim(
                                "Lužava will secretly send twelve howitzers to Tarnovia.",
                                List.of(said("Lužava will send twelve howitzers to Tarnovia."))));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.PartlySupported.class,
                        partly -> assertThat(partly.doubtful()).containsExactly("secretly"));
    }

    @Test
    void aWordInAnotherOrderIsForAReviewer() {
        Verdict verdict =
                checker.check(
                        new Claim(
                                "Lužava will send modern howitzers with crews to Tarnovia.",
                                List.of(
                                        said(
                                                "Lužava will send howitzers with modern crews to"
                                                        + " Tarnovia."))));
        assertThat(verdict).isInstanceOf(Verdict.PartlySupported.class);
    }

    @Test
    void aSentenceIsNotGluedFromTwoPassages() {
        Statement one = said("Lužava will send twelve howitzers to Tarnovia.");
        Statement other = said("Vessland will send generators to Oostmere.");
        Verdict verdict =
                checker.check(
                        new Claim(
                                "Lužava will send twelve generators to Tarnovia.",
                                List.of(one, other)));
        assertThat(verdict.checks())
                .anySatisfy(check -> {
                    assertThat(check.kind()).isEqualTo(Kind.ONE_PLACE);
                    assertThat(check.outcome()).isEqualTo(Outcome.FAILED);
                });
    }

    @Test
    void aPassageThatBearsOutNothingIsNotCited() {
        Statement one = said("Lužava will send twelve howitzers to Tarnovia.");
        Statement other = said("Prices rose in March.");
        assertThat(
                        checker.check(
                                new Claim(
                                        "Lužava will send 12 howitzers to Tarnovia.",
                                        List.of(one, other))))
                .isInstanceOf(Verdict.Unsupported.class);
    }

    @Test
    void twoPassagesThatSayTheSameMayBothBeCited() {
        Statement one = said("Lužava will send twelve howitzers to Tarnovia.");
        Statement other = said("Lužava will send twelve howitzers to Tarnovia soon.");
        assertThat(
                        checker.check(
                                new Claim(
                                        "Lužava will send 12 howitzers to Tarnovia.",
                                        List.of(one, other))))
                .isInstanceOf(Verdict.Supported.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We closed it,” the Defence Minister said.|said|Ondřej Kárský|the Defence"
                        + " Minister",
                "“We closed it,” said the Minister.|said|Ondřej Kárský|the Minister",
                "“We closed it,” she said.|said|Ondřej Kárský|She",
                "We closed it.||Ondřej Kárský|Mr Kárský",
                "We closed it, says Defence Minister Kárský.||Ondřej Kárský|Defence Minister"
                        + " Kárský",
                "We closed it.||Monetary Policy Board|the Board",
                "We closed it.||Monetary Policy Board|MPB",
                "We closed it.||Monetary Policy Board|The Monetary Policy Board",
            })
    void aSpeakerIsMeantByNameOrAsThePassageNamesIt(
            String passage, String cue, String actor, String words) {
        assertThat(Speakers.isMeant(words, by(actor, passage, cue))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We closed it,” the Minister said of Karadere.|said|Ondřej Kárský|Karadere",
                "Karadere closed it, he said.|said|Ondřej Kárský|Karadere",
                "We closed it.||Ondřej Kárský|Jan Kárský",
                "We closed it.||Ondřej Kárský|the friend of Kárský",
                "We closed it.||Monetary Policy Board|P",
                "We closed it.||Monetary Policy Board|Policy",
                "Vessland said Karadere closed it.|said|Ondřej Kárský|Karadere",
            })
    void nobodyElseIsMeant(String passage, String cue, String actor, String words) {
        assertThat(Speakers.isMeant(words, by(actor, passage, cue))).isFalse();
    }

    @Test
    void whoSpeaksMayStandForThePronounBeforeTheCue() {
        Statement told =
                by("Ondřej Kárský", "He called on Karadere to open the crossing.", "called on");
        assertThat(
                        checker.check(
                                new Claim(
                                        "Ondřej Kárský called on Karadere to open the crossing.",
                                        List.of(told))))
                .isInstanceOf(Verdict.Supported.class);
        Statement late = by("Ondřej Kárský", "Karadere is near, he added.", "added");
        assertThat(checker.check(new Claim("Karadere is near.", List.of(late))))
                .isInstanceOf(Verdict.Supported.class);
        Statement named =
                by("Ondřej Kárský", "Mr Kárský called on Karadere to open it.", "called on");
        assertThat(
                        checker.check(
                                new Claim(
                                        "Ondřej Kárský called on Karadere to open it.",
                                        List.of(named))))
                .isInstanceOf(Verdict.Supported.class);
    }

    private static Statement said(String passage) {
        return Said.by(MINISTER, "2031-03-06", passage);
    }

    private static Statement by(String actor, String passage, String cue) {
        Statement said =
                Said.by(actor.equals(BOARD.name()) ? BOARD : MINISTER, "2031-03-06", passage);
        return new Statement(
                said.passage(),
                said.text(),
                new Attribution(said.actor(), Speech.INDIRECT, cue),
                said.date());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We thanked him because he is building the bridge.|Ondřej Kárský said that he is"
                        + " building the bridge.",
                "I back the cap on gas prices.|Gülşen Akçaoğlu said that she backs the cap on gas"
                        + " prices.",
                "I back the cap on gas prices.|He backs the cap on gas prices.",
                "I back the cap on gas prices.|Ondřej Kárský said that he will back the cap on gas"
                        + " prices."
            })
    void aPronounThatMayMeanAnotherIsNotTakenForTheSpeaker(String passage, String claim) {
        assertThat(checker.check(new Claim(claim, List.of(said(passage)))))
                .as(claim)
                .isNotInstanceOf(Verdict.Supported.class);
    }
}

package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.fixture.Said;
import readout.statement.Attribution;
import readout.statement.Clauses;
import readout.statement.Speech;
import readout.statement.Statement;

import java.util.List;

class CitationCheckerTest {
    private static final Statement EARLIER =
            Said.by(MINISTER, "2031-02-12", "Lužava will not send howitzers to Tarnovia.");
    private static final Statement LATER =
            Said.by(MINISTER, "2031-03-05", "Lužava will send twelve howitzers to Tarnovia.");

    private final CitationChecker checker = new CitationChecker();

    @Test
    void theWordsOfAStatementAreSupportedByIt() {
        assertThat(check(EARLIER.text(), EARLIER)).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void anotherWritingOfTheSameWordsIsSupported() {
        Statement curly = Said.by(MINISTER, "2031-02-12", "“We can’t wait…” he said – at last.");
        assertThat(check("\"We can't wait...\" he said - at last.", curly))
                .isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void aClaimThatNamesNoPassageIsMissing() {
        assertThat(checker.check(new Claim("Lužava will send howitzers.", List.of())))
                .isInstanceOf(Verdict.Missing.class);
    }

    @Test
    void aSentenceOfOursThatOnlyQuotesAndDatesIsSupported() {
        assertThat(
                        check(
                                "Ondřej Kárský now says the opposite: “will send twelve howitzers”"
                                        + " (5 March 2031), earlier “will not send howitzers” (12"
                                        + " February 2031).",
                                EARLIER,
                                LATER))
                .isInstanceOf(Verdict.Supported.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lužava will send howitzers to Tarnovia.",
                "Lužava will not send howitzers to Zorvania.",
                "Luzava will not send howitzers to Tarnovia.",
                "lužava will not send howitzers to tarnovia.",
                "Ondřej Kárský said “will send howitzers”.",
                "Ondřej Kárský said “not send howitzers to Tarnovia. Lužava”.",
                "Ondřej Kárský said “send how”.",
                "Ondřej Kárský lied: “will not send howitzers”.",
                "Marta Ilvesová said “will not send howitzers”.",
                "Ondřej Kárský said “will not send howitzers” on 13 February 2031.",
                "Ondřej Kárský said “will not send howitzers” 12 times.",
            })
    void whatThePassageDoesNotSayIsUnsupported(String claim) {
        assertThat(check(claim, EARLIER)).isInstanceOf(Verdict.Unsupported.class);
    }

    @Test
    void aPassageThatIsNotQuotedIsNoEvidence() {
        assertThat(check("Ondřej Kárský said “will send twelve howitzers”.", EARLIER, LATER))
                .isInstanceOfSatisfying(
                        Verdict.Unsupported.class,
                        verdict ->
                                assertThat(verdict.reason())
                                        .startsWith("cites a passage that it does not quote"));
    }

    @Test
    void aRefusedClaimIsListedWithItsReasonAndDoesNotPrint() {
        CitationGate gate = new CitationGate(checker);
        assertThat(gate.admit(new Claim("Peace in our time.", List.of(EARLIER)))).isEmpty();
        assertThat(gate.admit(new Claim(EARLIER.text(), List.of(EARLIER)))).isPresent();
        assertThat(gate.withheld())
                .singleElement()
                .satisfies(withheld -> {
                    assertThat(withheld.text()).isEqualTo("Peace in our time.");
                    assertThat(withheld.reason())
                            .startsWith("names what the passages do not: “Peace”");
                });
    }

    @Test
    void anUnsupportedSentenceCanNotEvenBeMade() {
        Verdict unsupported =
                Verdict.of(List.of(new Check(Check.Kind.NAME, Check.Outcome.FAILED, List.of())));
        assertThatThrownBy(() -> new CitedSentence("x", List.of(EARLIER), unsupported))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CitedSentence("x", List.of(), new Verdict.Supported()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theIdOfASentenceFollowsFromItsWordsAndPassages() {
        Check doubt = new Check(Check.Kind.COVERAGE, Check.Outcome.DOUBTFUL, List.of("send"));
        CitedSentence one =
                new CitedSentence(EARLIER.text(), List.of(EARLIER), new Verdict.Supported());
        CitedSentence again =
                new CitedSentence(
                        EARLIER.text(),
                        List.of(EARLIER),
                        new Verdict.PartlySupported(List.of(doubt)));
        CitedSentence other =
                new CitedSentence(EARLIER.text(), List.of(LATER), new Verdict.Supported());
        assertThat(one.id()).isEqualTo(again.id()).isNotEqualTo(other.id());
    }

    @Test
    void aWholeSentenceMayFollowWhoseItIs() {
        String name = "Ondřej Kárský, 12 February 2031, for the first time";
        assertThat(check(name + ": " + EARLIER.text(), EARLIER))
                .isInstanceOf(Verdict.Supported.class);
        assertThat(check("Ondřej Kárský lied: " + EARLIER.text(), EARLIER))
                .isInstanceOf(Verdict.Unsupported.class);
        assertThat(check(name + "; " + EARLIER.text(), EARLIER))
                .isNotInstanceOf(Verdict.Missing.class);
    }

    @Test
    void aCutThatLosesNothingIsVerbatim() {
        Statement told =
                new Statement(
                        Said.by(MINISTER, "2031-03-05", "He said that we will stay in Tarnovia.")
                                .passage(),
                        "He said that we will stay in Tarnovia.",
                        new Attribution(MINISTER, Speech.INDIRECT, "said that"),
                        EARLIER.date());
        assertThat(check(Clauses.printed(told), told)).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void partOfALongerQuotationIsVerbatimInItsMarks() {
        Statement part =
                new Statement(
                        EARLIER.passage(),
                        EARLIER.text(),
                        new Attribution(MINISTER, Speech.DIRECT, "said"),
                        EARLIER.date());
        assertThat(check(part.quoted(), part)).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void aDoubtfulClaimPrintsAndOneWithoutPassagesDoesNot() {
        CitationGate gate = new CitationGate(checker);
        assertThat(
                        gate.admit(
                                new Claim(
                                        "Lužava will secretly send twelve howitzers to Tarnovia.",
                                        List.of(LATER))))
                .isPresent();
        assertThat(gate.admit(new Claim("Lužava will send howitzers.", List.of()))).isEmpty();
        assertThat(gate.withheld())
                .containsExactly(
                        new Withheld("Lužava will send howitzers.", "it names no passage"));
    }

    @Test
    void aClaimSaysSomething() {
        assertThatThrownBy(() -> new Claim(" ", List.of(EARLIER)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CitedSentence("x", List.of(EARLIER), new Verdict.Missing()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Verdict check(String claim, Statement... evidence) {
        return checker.check(new Claim(claim, List.of(evidence)));
    }
}

package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.BOARD;
import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import readout.citation.Check.Kind;
import readout.citation.Check.Outcome;
import readout.fixture.Said;
import readout.statement.Statement;

import java.util.List;

/// What may stand in quotation marks, and which fault has a name.
class QuotationsTest {
    private static final Statement CROSSING =
            Said.by(
                    MINISTER,
                    "2031-03-05",
                    "We will open the Hrádek crossing in April, if the pushbacks end, and we will"
                            + " not send it a second brigade because the first one is enough.");
    private static final Statement RATE =
            Said.by(BOARD, "2031-03-12", "The Board kept the policy rate at 3 per cent in March.");

    private final CitationChecker checker = new CitationChecker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ondřej Kárský said “we will not send it a second brigade”.",
                "Ondřej Kárský said \"we will not send it a second brigade\".",
                "Ondřej Kárský said „we will not send it a second brigade”.",
                "Ondřej Kárský said “[w]e will open the Hrádek crossing in April, if the pushbacks"
                        + " end”.",
                "Ondřej Kárský said “we will not send it … because the first one is enough”.",
                "Ondřej Kárský said “we will not send it [...] because the first one is enough”.",
                "Ondřej Kárský said “we will not send it (…) the first one is enough…”.",
                "Ondřej Kárský said “will not send it a second brigade” on 5 March 2031, then"
                        + " “because the first one is enough”.",
                "Mr Kárský (5 March 2031): “we will not send it a second brigade”.",
            })
    void whatStandsInThePassageIsQuoted(String claim) {
        assertThat(check(claim, CROSSING)).isInstanceOf(Verdict.Supported.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOUND|Ondřej Kárský said “the harvest was good this year”.",
                "UNALTERED|Ondřej Kárský said “we will not send it a third brigade because the"
                        + " first one is enough”.",
                "FOUND|Ondřej Kárský said “[I] will open the Hrádek crossing in May, if the"
                        + " pushbacks end”.",
                "ONE_PLACE|Ondřej Kárský said “the Hrádek crossing in April the first one is"
                        + " enough”.",
                "ORDER|Ondřej Kárský said “the first one is enough … the Hrádek crossing in"
                        + " April”.",
                "OMISSION|Ondřej Kárský said “the Hrádek crossing in April … because the first one"
                        + " is enough”.",
                "OMISSION|Ondřej Kárský said “We will open the Hrádek crossing in April”.",
                "OMISSION|Ondřej Kárský said “We will open the Hrádek crossing”.",
                "OMISSION|Ondřej Kárský said “send it a second brigade”.",
                "LENGTH|Ondřej Kárský said “brigade”.",
                "LENGTH|Ondřej Kárský said “of it a”.",
                "LENGTH|Ondřej Kárský said “it is”.",
                "FOUND|Ondřej Kárský said “ … ”.",
                "SPEAKER|Monetary Policy Board said “we will not send it a second brigade”.",
                "DOCUMENT|Ondřej Kárský said “we will not send it a second brigade” on 12 March"
                        + " 2031.",
                "DOCUMENT|On 12 March 2031 Ondřej Kárský said “we will not send it a second"
                        + " brigade”.",
                "CITED|Ondřej Kárský said “we will not send it a second brigade”.",
            })
    void eachFaultHasItsName(Kind kind, String claim) {
        assertThat(failed(check(claim, CROSSING, RATE))).contains(kind);
    }

    @Test
    void wordsPutInBracketsAreForAReviewer() {
        Verdict verdict =
                check("Ondřej Kárský said “we will not send [Hrádek] a second brigade”.", CROSSING);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.PartlySupported.class,
                        partly -> assertThat(partly.doubtful()).containsExactly("[Hrádek]"));
    }

    @Test
    void partsOfTwoPassagesAreNotOneQuotation() {
        Verdict verdict =
                check(
                        "Ondřej Kárský said “a second brigade … the policy rate at 3 per cent”.",
                        CROSSING,
                        RATE);
        assertThat(failed(verdict)).contains(Kind.ONE_PLACE);
    }

    @Test
    void anEllipsisIsShort() {
        Statement lengthy =
                Said.by(
                        MINISTER,
                        "2031-03-05",
                        "The bridge is safe, "
                                + "and the river runs on, ".repeat(20)
                                + "it holds.");
        assertThat(failed(check("Ondřej Kárský said “The bridge is safe … it holds”.", lengthy)))
                .containsExactly(Kind.OMISSION);
    }

    @Test
    void aDayBelongsToTheQuotationItStandsBeside() {
        String pair = "Ondřej Kárský now says “%s” (%s), earlier “%s” (%s).";
        Statement before =
                Said.by(MINISTER, "2031-02-12", "Lužava will send twelve howitzers to Tarnovia.");
        assertThat(
                        check(
                                pair.formatted(
                                        "not send it a second brigade",
                                        "5 March 2031",
                                        "will send twelve howitzers",
                                        "12 February 2031"),
                                before,
                                CROSSING))
                .isInstanceOf(Verdict.Unsupported.class);
        assertThat(
                        check(
                                pair.formatted(
                                        "will not send it a second brigade",
                                        "5 March 2031",
                                        "will send twelve howitzers",
                                        "12 February 2031"),
                                before,
                                CROSSING))
                .isInstanceOf(Verdict.Supported.class);
        assertThat(
                        failed(
                                check(
                                        pair.formatted(
                                                "will not send it a second brigade",
                                                "12 February 2031",
                                                "will send twelve howitzers",
                                                "5 March 2031"),
                                        before,
                                        CROSSING)))
                .containsExactly(Kind.DOCUMENT);
    }

    @Test
    void aSpeakerBelongsToTheQuotationBehindTheName() {
        assertThat(
                        failed(
                                check(
                                        "Ondřej Kárský said “kept the policy rate”, Monetary Policy"
                                            + " Board said “will not send it a second brigade”.",
                                        CROSSING,
                                        RATE)))
                .containsExactly(Kind.SPEAKER);
    }

    @Test
    void aDayBeforeAQuotationIsItsOwnWhereAMarkPartsItFromTheOneBefore() {
        Statement before =
                Said.by(MINISTER, "2031-02-12", "Lužava will send twelve howitzers to Tarnovia.");
        String again =
                "Ondřej Kárský, %s, said the same again: “will not send it a second brigade”; on %s"
                        + " it was “will send twelve howitzers”.";
        assertThat(check(again.formatted("5 March 2031", "12 February 2031"), before, CROSSING))
                .isInstanceOf(Verdict.Supported.class);
        assertThat(
                        failed(
                                check(
                                        again.formatted("12 February 2031", "5 March 2031"),
                                        before,
                                        CROSSING)))
                .containsExactly(Kind.DOCUMENT);
    }

    @Test
    void aDayThatThePassageNamesMayBeGiven() {
        Statement planned =
                Said.by(MINISTER, "2031-03-05", "The crossing will open on 9 March 2031 at noon.");
        assertThat(failed(check("On 9 March 2031: “The crossing will open on 9 March”.", planned)))
                .doesNotContain(Kind.DOCUMENT);
        assertThat(failed(check("In 2031: “The crossing will open on 9 March”.", planned)))
                .doesNotContain(Kind.DOCUMENT);
    }

    @Test
    void aTurnThatTheFrameSaysIsNotLost() {
        assertThat(check("Kárský said not “send it a second brigade”.", CROSSING))
                .isNotInstanceOf(Verdict.Supported.class);
        Statement yet = Said.by(MINISTER, "2031-03-05", "Karadere had not yet lifted its bans.");
        assertThat(failed(check("Ondřej Kárský said “yet lifted its bans”.", yet)))
                .containsExactly(Kind.OMISSION);
        Statement again =
                Said.by(
                        MINISTER,
                        "2031-03-05",
                        "For the first time in years we met, and we will wait if we must; it is"
                                + " what it is.");
        assertThat(check("Ondřej Kárský said “time in years we met”.", again))
                .isInstanceOf(Verdict.Supported.class);
        assertThat(check("Ondřej Kárský said “it is what it is”.", again))
                .isInstanceOf(Verdict.Supported.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ondřej Kárský said “[W]ill not send it a second brigade”.",
                "Ondřej Kárský said “[x]ill not send it a second brigade”.",
                "Ondřej Kárský said “We will open the Hrádek crossing in [A]pril, if the pushbacks"
                        + " end”.",
            })
    void aLetterInBracketsIsReadInEitherCase(String claim) {
        Verdict verdict = check(claim, CROSSING);
        assertThat(verdict instanceof Verdict.Supported).isEqualTo(claim.contains("[W]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ondřej Kárský has not said “will not send it a second brigade”.",
                "Ondřej Kárský did not say “will not send it a second brigade”.",
                "Ondřej Kárský is against “will not send it a second brigade”.",
                "Ondřej Kárský lied: “will not send it a second brigade”.",
                "Ondřej Kárský said “will not send it a second brigade”. He was “glad.",
            })
    void aFrameSaysNothingOfItsOwn(String claim) {
        assertThat(check(claim, CROSSING)).isNotInstanceOf(Verdict.Supported.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ondřej Kárský did not repeat “will not send it a second brigade”.",
                "Ondřej Kárský, 5 March 2031: “will not send it a second brigade,”",
            })
    void aFrameMaySayWhatWasNotRepeated(String claim) {
        assertThat(check(claim, CROSSING)).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void aQuotationThatStandsTwiceMayBeTheOneThatTurnsNothing() {
        Statement twice =
                Said.by(
                        MINISTER,
                        "2031-03-05",
                        "We may open the crossing soon; we did open the crossing soon after.");
        Statement also = Said.by(MINISTER, "2031-03-05", "They open the crossing soon.");
        assertThat(check("Ondřej Kárský said “open the crossing soon”.", twice, also))
                .isInstanceOf(Verdict.Unsupported.class);
        assertThat(failed(check("Ondřej Kárský said “open the crossing soon”.", twice)))
                .containsExactly(Kind.OMISSION);
    }

    private static List<Kind> failed(Verdict verdict) {
        return verdict.checks().stream()
                .filter(check -> check.outcome() == Outcome.FAILED)
                .map(Check::kind)
                .toList();
    }

    private Verdict check(String claim, Statement... evidence) {
        return checker.check(new Claim(claim, List.of(evidence)));
    }
}

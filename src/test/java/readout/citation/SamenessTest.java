package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.fixture.Said;
import readout.statement.Statement;

import java.util.List;

/// "The same again" is a claim, too.
class SamenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lužava will send twelve howitzers | Lužava will send fourteen howitzers
                    Lužava will send howitzers | Lužava will not send howitzers
                    Lužava had not yet lifted its ban | Lužava had lifted its ban
                    Lužava may send howitzers | Lužava will send howitzers
                    Lužava will take part with one ship | Our one ship has joined the patrol
                    The loan is planned for Tarnovia | The loan to Tarnovia was signed
                    Lužava will reopen the crossing on 15 March | Lužava will reopen the crossing on 31 March
                    Lužava will send howitzers to France | Lužava will send howitzers to Germany
                    The Board decided to raise the rate to 3 per cent | The Board decided to keep the rate at 3 per cent
                    The crossing will be closed at night | The crossing will be open at night
                    Job gains have been strong in recent months and the mood has stayed gloomy | Job gains have been strong in recent months and the mood has brightened
                    Our soldiers in the east are tired | Our brave soldiers in the cold east are ready and rested in spring
                    """)
    void whatDiffersInSubstanceIsNotTheSameAgain(String before, String now) {
        boolean longer = now.startsWith("Our brave");
        assertThat(isSame(before, now)).isEqualTo(longer);
        assertThat(isSame(now, before)).isEqualTo(longer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lužava will send twelve howitzers | Lužava will send twelve howitzers
                    Lužava will send twelve howitzers | We will send 12 howitzers, as I said last week
                    Lužava will not send howitzers | Lužava will not send a single howitzer
                    The crossing is to reopen on 15 March | The crossing was closed, and it is to reopen on 15 March
                    Six ships are patrolling the Gulf | Six ships patrol the Gulf today
                    We stand with Lužava in the face of pressure | We stand with Lužava in the face of pressure at its border
                    The banks must test their networks against an attack twice a year | Again: the banks must test their networks twice a year
                    """)
    void whatIsAddedOrLeftOutDoesNotMakeItAnother(String before, String now) {
        assertThat(isSame(before, now)).isTrue();
        assertThat(isSame(now, before)).isTrue();
    }

    @Test
    void dotsAndDenialsThatNoPassageHasAreRefused() {
        Statement said =
                Said.by(Said.MINISTER, "2031-03-06", "Lužava will send twelve howitzers today.");
        Statement dotted =
                Said.by(Said.MINISTER, "2031-03-06", "Lužava … will send twelve howitzers today.");
        String cut = "Lužava … will send 12 howitzers today.";
        assertThat(reason(cut, said)).contains("leaves out words that turn the sense: “…”");
        assertThat(reason(cut, dotted)).doesNotContain("“…”");
        assertThat(reason("Lužava, nobody, will send 12 howitzers today.", said))
                .contains("denies or affirms otherwise: ", "“nobody”");
    }

    private static String reason(String text, Statement said) {
        return new CitationChecker().check(new Claim(text, List.of(said))).reason();
    }

    @Test
    void oneQuotationIsNeitherFirmerNorLooserNorTheOpposite() {
        Statement said = Said.by(Said.MINISTER, "2031-03-06", "Lužava will send howitzers.");
        for (String told : List.of("firmer", "looser", "now the opposite")) {
            Verdict verdict =
                    new CitationChecker()
                            .check(
                                    new Claim(
                                            "Ondřej Kárský, %s: “Lužava will send howitzers”."
                                                    .formatted(told),
                                            List.of(said)));
            assertThat(verdict.reason()).startsWith("turns the direction: “");
        }
    }

    private static boolean isSame(String before, String now) {
        Statement earlier = Said.by(Said.MINISTER, "2031-03-06", before);
        Statement later = Said.by(Said.MINISTER, "2031-03-13", now);
        String told =
                "Ondřej Kárský, the same again: “%s” (13 March 2031); before: “%s” (6 March 2031)."
                        .formatted(now, before);
        return new CitationChecker().check(new Claim(told, List.of(earlier, later))).prints();
    }
}

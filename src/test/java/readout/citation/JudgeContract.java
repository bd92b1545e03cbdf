package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.fixture.Said;
import readout.statement.Statement;

import java.io.IOException;
import java.util.List;

/// What holds for any second judge, whatever it thinks: it never raises a verdict, and nothing that
/// happens to it leaves the checker.
interface JudgeContract {
    Statement SAID =
            Said.by(
                    Said.MINISTER,
                    "2031-03-06",
                    "Lužava will send twelve howitzers, and the Alliance may follow.");

    List<Claim> CLAIMS =
            List.of(
                    new Claim("Lužava will send 12 howitzers.", List.of(SAID)),
                    new Claim("Lužava will send 13 howitzers.", List.of(SAID)),
                    new Claim("Lužava will gladly send twelve howitzers.", List.of(SAID)),
                    new Claim("The Alliance will follow.", List.of(SAID)),
                    new Claim("On 6 March, Kárský said: “Lužava will send”.", List.of(SAID)),
                    new Claim(SAID.text(), List.of(SAID)),
                    new Claim("Nobody said so.", List.of()),
                    new Claim("\u202eword ".repeat(3000), List.of(SAID, SAID)));

    Judge judge() throws IOException;

    @Test
    default void itNeverRaisesAVerdict() throws IOException {
        CitationChecker rules = new CitationChecker();
        CitationChecker both = new CitationChecker(List.of(judge()));
        assertThat(CLAIMS)
                .allSatisfy(claim ->
                        assertThat(rank(both.check(claim)))
                                .isGreaterThanOrEqualTo(rank(rules.check(claim))));
    }

    @Test
    default void itFindsTheSameTwice() throws IOException {
        CitationChecker both = new CitationChecker(List.of(judge()));
        assertThat(CLAIMS)
                .allSatisfy(claim -> assertThat(both.check(claim)).isEqualTo(both.check(claim)));
    }

    @Test
    default void itIsNotAskedWhatIsSaidWordForWord() throws IOException {
        Claim verbatim = new Claim(SAID.text(), List.of(SAID));
        assertThat(new CitationChecker(List.of(judge())).check(verbatim))
                .isEqualTo(new CitationChecker().check(verbatim));
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported _ -> 0;
            case Verdict.PartlySupported _ -> 1;
            case Verdict.Unsupported _ -> 2;
            case Verdict.Missing _ -> 3;
        };
    }
}

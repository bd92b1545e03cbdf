package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.citation.Check.Kind;
import readout.citation.Check.Outcome;
import readout.fixture.Said;
import readout.statement.Statement;

import java.util.List;

class VerdictTest {
    private static final Statement SAID =
            Said.by(Said.MINISTER, "2031-03-06", "Lužava will send twelve howitzers.");
    private static final Claim TRUE = new Claim("Lužava will send 12 howitzers.", List.of(SAID));
    private static final Claim FALSE = new Claim("Lužava will send 13 howitzers.", List.of(SAID));

    @Property
    void noCheckRaisesAVerdict(
            @ForAll List<Outcome> outcomes, @ForAll Outcome more, @ForAll Kind kind) {
        List<Check> checks =
                outcomes.stream().map(o -> new Check(Kind.NAME, o, List.of("w"))).toList();
        Verdict before = Verdict.of(checks);
        Verdict after = before.and(new Check(kind, more, List.of()));
        assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
        assertThat(after.checks()).hasSize(checks.size() + 1);
    }

    @Test
    void aClaimWithoutPassagesStaysWithoutThem() {
        Verdict missing = new Verdict.Missing();
        assertThat(missing.and(new Check(Kind.NAME, Outcome.PASSED, List.of()))).isSameAs(missing);
        assertThat(missing.checks()).isEmpty();
    }

    @Test
    void aVerdictAgreesWithItsChecks() {
        Check failed = new Check(Kind.NAME, Outcome.FAILED, List.of());
        assertThatThrownBy(() -> new Verdict.Supported(List.of(failed)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict.PartlySupported(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict.Unsupported(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReasonNamesTheFaultAndTheWords() {
        Verdict verdict =
                Verdict.of(
                        List.of(
                                new Check(Kind.NUMBER, Outcome.FAILED, List.of("13", "14")),
                                new Check(Kind.NAME, Outcome.PASSED, List.of()),
                                new Check(Kind.VERBATIM, Outcome.FAILED, List.of())));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Unsupported.class,
                        unsupported ->
                                assertThat(unsupported.reason())
                                        .isEqualTo(
                                                "gives another number: “13”, “14”; is not"
                                                        + " verbatim"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, Supported",
        "0.5, Supported",
        "0.4, PartlySupported",
        "0.1, Unsupported",
        "0, Unsupported",
        "NaN, Unsupported"
    })
    void aJudgeIsHeardOnWhatTheRulesLetThrough(double support, String verdict) {
        CitationChecker checker = new CitationChecker(List.of(claim -> support));
        assertThat(checker.check(TRUE).getClass().getSimpleName()).isEqualTo(verdict);
        assertThat(checker.check(FALSE)).isInstanceOf(Verdict.Unsupported.class);
        assertThat(checker.check(new Claim("x", List.of()))).isInstanceOf(Verdict.Missing.class);
    }

    @Test
    void aJudgeThatFailsHasNotBorneTheClaimOut() {
        Judge failing =
                claim -> {
                    throw new IllegalStateException("no model");
                };
        assertThat(new CitationChecker(List.of(claim -> 1, failing)).check(TRUE))
                .isInstanceOf(Verdict.Unsupported.class);
        assertThat(failing.lower(new Verdict.Missing(), TRUE)).isInstanceOf(Verdict.Missing.class);
        Verdict doubtful =
                Verdict.of(List.of(new Check(Kind.COVERAGE, Outcome.DOUBTFUL, List.of("x"))));
        Judge sure = claim -> 1;
        assertThat(sure.lower(doubtful, TRUE)).isInstanceOf(Verdict.PartlySupported.class);
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

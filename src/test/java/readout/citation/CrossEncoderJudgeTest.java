package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.fixture.TinyCrossEncoder;
import readout.index.CrossEncoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

class CrossEncoderJudgeTest {
    private static final Path CACHE = Path.of("target", "model");
    private static final Claim TRUE = JudgeContract.CLAIMS.getFirst();
    private static final Claim QUOTED =
            new Claim(
                    "On 6 March 2031, Ondřej Kárský said: “Lužava will send twelve howitzers”.",
                    List.of(JudgeContract.SAID));

    @TempDir Path folder = Path.of("");

    private final List<CrossEncoder> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(CrossEncoder::close);
    }

    @Test
    void aClaimThatItDoesNotFindInThePassagesIsMarkedWhole() throws IOException {
        assertThat(checked(judge(new TinyCrossEncoder(), 0.5), TRUE))
                .isInstanceOfSatisfying(
                        Verdict.PartlySupported.class,
                        partly -> assertThat(partly.doubtful()).containsExactly(TRUE.text()));
    }

    @Test
    void aClaimThatItFindsStandsAsTheRulesLeftIt() throws IOException {
        // To a model that knows no numbers, twelve and 12 are one unknown word.
        String known = "Lužava will send howitzers.";
        Verdict rules = new CitationChecker().check(TRUE);
        Check passed = new Check(Check.Kind.JUDGE, Check.Outcome.PASSED, List.of());
        assertThat(checked(judge(new TinyCrossEncoder(), 0.5, known), TRUE))
                .isEqualTo(rules.and(passed))
                .isInstanceOf(Verdict.Supported.class);
        assertThat(checked(judge(new TinyCrossEncoder(), 0.99, known), TRUE))
                .isInstanceOf(Verdict.PartlySupported.class);
    }

    @Test
    void aQuotationLetterForLetterIsNoMatterOfLikelihood() throws IOException {
        Judge never = judge(new TinyCrossEncoder().withOutputs("", Float.NaN), 0.5);
        assertThat(checked(never, QUOTED)).isEqualTo(new CitationChecker().check(QUOTED));
        assertThat(checked(never, QUOTED)).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void whatItCanNotScoreIsNotBorneOut() throws IOException {
        assertThat(checked(failing(), TRUE)).isInstanceOf(Verdict.Unsupported.class);
        assertThat(checked(judge(new TinyCrossEncoder().withLimit(6), 0.5), TRUE))
                .isInstanceOf(Verdict.Unsupported.class);
        assertThat(checked(judge(new TinyCrossEncoder().withOutputs("", Float.NaN), 0.5), TRUE))
                .isInstanceOf(Verdict.Unsupported.class);
    }

    @Nested
    class AWorkingModel implements JudgeContract {
        @Override
        public Judge judge() throws IOException {
            return CrossEncoderJudgeTest.this.judge(new TinyCrossEncoder(), 0.5);
        }
    }

    @Nested
    class AModelThatIsSureOfEverything implements JudgeContract {
        @Override
        public Judge judge() throws IOException {
            return CrossEncoderJudgeTest.this.judge(
                    new TinyCrossEncoder().withOutputs("", 0f), 0.5);
        }
    }

    @Nested
    class AModelThatFails implements JudgeContract {
        @Override
        public Judge judge() throws IOException {
            return failing();
        }
    }

    @Nested
    class AModelWhoseScoresAreNoNumbers implements JudgeContract {
        @Override
        public Judge judge() throws IOException {
            return CrossEncoderJudgeTest.this.judge(
                    new TinyCrossEncoder().withOutputs("", Float.NaN), 0.5);
        }
    }

    @Nested
    class ASlowModel implements JudgeContract {
        @Override
        public Judge judge() throws IOException {
            Judge quick = CrossEncoderJudgeTest.this.judge(new TinyCrossEncoder(), 0.5);
            return new Judge() {
                @Override
                public double support(Claim claim) {
                    LockSupport.parkNanos(20_000_000);
                    return quick.support(claim);
                }

                @Override
                public Verdict lower(Verdict verdict, Claim claim) {
                    LockSupport.parkNanos(20_000_000);
                    return quick.lower(verdict, claim);
                }
            };
        }
    }

    private Verdict checked(Judge judge, Claim claim) {
        return new CitationChecker(List.of(judge)).check(claim);
    }

    private Judge failing() throws IOException {
        Judge judge = judge(new TinyCrossEncoder(), 0.5);
        open.removeLast().close();
        return judge;
    }

    private Judge judge(TinyCrossEncoder tiny, double threshold) throws IOException {
        return judge(tiny, threshold, JudgeContract.SAID.text() + " 12 gladly");
    }

    private Judge judge(TinyCrossEncoder tiny, double threshold, String known) throws IOException {
        CrossEncoder encoder = CrossEncoder.load(tiny.in(folder, known), CACHE);
        open.add(encoder);
        return new CrossEncoderJudge(encoder, threshold);
    }
}

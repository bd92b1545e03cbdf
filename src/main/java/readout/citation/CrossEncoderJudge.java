package readout.citation;

import readout.index.CrossEncoder;
import readout.statement.Statement;

import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Has a cross-encoder read a claim beside all that it rests on.
///
/// It is heard on claims in words of their own. What is quoted letter for letter is proven, and not
/// a matter of likelihood.
public final class CrossEncoderJudge implements Judge {
    private final CrossEncoder encoder;
    private final double threshold;

    /// @param threshold the score from which a claim is borne out
    public CrossEncoderJudge(CrossEncoder encoder, double threshold) {
        this.encoder = encoder;
        this.threshold = threshold;
    }

    @Override
    public Verdict lower(Verdict verdict, Claim claim) {
        return isInOwnWords(verdict) ? Judge.super.lower(verdict, claim) : verdict;
    }

    private static boolean isInOwnWords(Verdict verdict) {
        return verdict.checks().stream().anyMatch(check -> check.kind() == Check.Kind.COVERAGE);
    }

    /// Doubtful below the threshold, however far: a model's low score is a guess and no proof. None
    /// at all where it could not score.
    @Override
    public double support(Claim claim) {
        String passages =
                claim.evidence().stream().map(Statement::text).collect(Collectors.joining(" "));
        OptionalDouble score = encoder.score(claim.text(), passages);
        if (score.isEmpty()) {
            return 0;
        }
        return score.getAsDouble() >= threshold ? 1 : REFUTED;
    }
}

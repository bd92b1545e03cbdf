package readout.citation;

/// A second opinion on a claim that the rules let through: a cross-encoder on this machine, or a
/// model.
///
/// It is heard only where it can lower a verdict. One that fails, whatever it throws, has not borne
/// the claim out.
@FunctionalInterface
public interface Judge {
    /// Nobody: what the rules say stands.
    Judge NONE = claim -> 1;

    /// Below this, a claim is shown as doubtful; below half of it, it is not borne out.
    double BORNE_OUT = 0.5;

    /// How surely the claim's evidence bears it out, from 0 to 1.
    double support(Claim claim);

    /// The verdict after the judge was heard: never better than before.
    static Verdict lowered(Verdict verdict, Claim claim, Judge judge) {
        if (judge == NONE || !(verdict instanceof Verdict.Supported || verdict instanceof Verdict.PartlySupported)) {
            return verdict;
        }
        return verdict.and(heard(claim, judge));
    }

    private static Check heard(Claim claim, Judge judge) {
        double support;
        try {
            support = judge.support(claim);
        } catch (RuntimeException e) {
            support = 0;
        }
        Check.Outcome outcome = support >= BORNE_OUT ? Check.Outcome.PASSED : support >= BORNE_OUT / 2 ? Check.Outcome.DOUBTFUL : Check.Outcome.FAILED;
        return new Check(
                Check.Kind.JUDGE,
                outcome,
                outcome == Check.Outcome.PASSED ? java.util.List.of() : java.util.List.of(claim.text()));
    }
}

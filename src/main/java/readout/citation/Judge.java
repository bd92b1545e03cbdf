package readout.citation;

import readout.citation.Check.Outcome;

import java.util.List;

/// A second opinion on a claim that the rules let through: a cross-encoder on this machine, or a
/// model.
///
/// It is heard only where it can lower a verdict. One that fails, whatever it throws, has not borne
/// the claim out.
@FunctionalInterface
public interface Judge {
    /// From here on a claim is borne out.
    double BORNE_OUT = 0.5;

    /// Below this it is not borne out; in between it is doubtful.
    double REFUTED = 0.25;

    /// How surely the claim's evidence bears it out, from 0 to 1.
    double support(Claim claim);

    /// The verdict after the judge was heard: never better than before.
    default Verdict lower(Verdict verdict, Claim claim) {
        return verdict.prints() ? verdict.and(heard(claim)) : verdict;
    }

    private Check heard(Claim claim) {
        double support = supportOrNone(claim);
        if (support >= BORNE_OUT) {
            return new Check(Check.Kind.JUDGE, Outcome.PASSED, List.of());
        }
        Outcome outcome = support >= REFUTED ? Outcome.DOUBTFUL : Outcome.FAILED;
        return new Check(Check.Kind.JUDGE, outcome, List.of(claim.text()));
    }

    private double supportOrNone(Claim claim) {
        try {
            return support(claim);
        } catch (RuntimeException e) {
            return 0;
        }
    }
}

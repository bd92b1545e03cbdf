package readout.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one way by which a claim becomes a sentence that prints. What does not pass is listed.
///
/// One gate serves one briefing, in one thread.
public final class CitationGate {
    private final CitationChecker checker;
    private final List<Withheld> withheld = new ArrayList<>();

    public CitationGate(CitationChecker checker) {
        this.checker = checker;
    }

    /// The verdict alone, for a claim that has something proven to take its place.
    Verdict judge(Claim claim) {
        return checker.check(claim);
    }

    /// The claim as a sentence with its verdict; empty, and listed, where it is not supported.
    public Optional<CitedSentence> admit(Claim claim) {
        Verdict verdict = checker.check(claim);
        if (verdict.prints()) {
            return Optional.of(new CitedSentence(claim.text(), claim.evidence(), verdict));
        }
        withheld.add(new Withheld(claim.text(), verdict.reason()));
        return Optional.empty();
    }

    /// The same for a claim that is only a guess at what might be told: refused, it is not listed,
    /// since nobody is kept from anything.
    public Optional<CitedSentence> offer(Claim claim) {
        Verdict verdict = checker.check(claim);
        return verdict.prints()
                ? Optional.of(new CitedSentence(claim.text(), claim.evidence(), verdict))
                : Optional.empty();
    }

    /// What was refused so far, in order.
    public List<Withheld> withheld() {
        return List.copyOf(withheld);
    }
}

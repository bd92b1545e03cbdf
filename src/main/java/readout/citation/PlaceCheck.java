package readout.citation;

import readout.citation.Check.Kind;
import readout.citation.Check.Outcome;
import readout.statement.Statement;
import readout.wording.Lexicon;
import readout.wording.Term;

import java.util.List;

/// Looks at the words of a claim that have no place in its passage: what moved, what was turned,
/// what was put in.
final class PlaceCheck {
    private final Lexicon lexicon;

    PlaceCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param others the claim laid on each of its other passages
    void check(Alignment best, List<Alignment> others, Statement statement, Findings findings) {
        for (Term term : best.unplaced()) {
            if (best.passage().stream().anyMatch(other -> Alignment.isSame(term, other))) {
                moved(term, best, findings);
            } else if (best.unused().stream().anyMatch(o -> areOpposite(term, o))) {
                findings.fail(Kind.DIRECTION, term.written());
            } else if (others.stream().anyMatch(other -> holds(other, term))) {
                findings.fail(Kind.ONE_PLACE, term.written());
            } else {
                put(term, best, statement, findings);
            }
        }
    }

    private boolean areOpposite(Term one, Term other) {
        return lexicon.areOpposite(one.key(), other.key());
    }

    private static boolean holds(Alignment other, Term term) {
        return other.passage().stream().anyMatch(place -> Alignment.isSame(term, place));
    }

    /// The word stands in the passage, but in another order.
    private static void moved(Term term, Alignment best, Findings findings) {
        Kind kind =
                switch (term.kind()) {
                    case NAME, SPEAKER, WORD -> Kind.ROLE;
                    case NUMBER -> Kind.NUMBER;
                    case TIME -> Kind.TIME;
                };
        Outcome outcome =
                switch (term.kind()) {
                    case NAME, SPEAKER, NUMBER -> Outcome.FAILED;
                    case WORD -> Outcome.DOUBTFUL;
                    // It may stand at either end of a sentence; two may not change places.
                    case TIME -> best.times() > 1 ? Outcome.FAILED : Outcome.PASSED;
                };
        findings.add(kind, outcome, term.written());
    }

    /// The word stands nowhere in the passage as the claim has it.
    private static void put(Term term, Alignment best, Statement statement, Findings findings) {
        boolean otherwise =
                best.passage().stream().anyMatch(other -> other.key().equals(term.key()));
        Kind kind =
                switch (term.kind()) {
                    case NAME -> Kind.NAME;
                    case SPEAKER -> Kind.ROLE;
                    case WORD -> otherwise ? Kind.NAME : Kind.COVERAGE;
                    case NUMBER -> otherwise ? Kind.UNIT : Kind.NUMBER;
                    case TIME -> Kind.TIME;
                };
        Outcome outcome =
                switch (kind) {
                    case COVERAGE -> Outcome.DOUBTFUL;
                    case TIME ->
                            isPublication(term, best, statement) ? Outcome.PASSED : Outcome.FAILED;
                    default -> Outcome.FAILED;
                };
        findings.add(kind, outcome, term.written());
    }

    /// The day of publication may be given by its date where the passage gives no other; "tonight"
    /// would say that it is to happen then.
    private static boolean isPublication(Term term, Alignment best, Statement statement) {
        return term.written().chars().anyMatch(Character::isDigit)
                && statement.date().toString().startsWith(term.key())
                && best.unused().stream().noneMatch(other -> other.kind() == Term.Kind.TIME);
    }
}

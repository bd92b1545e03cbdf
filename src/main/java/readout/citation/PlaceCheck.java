package readout.citation;

import readout.citation.Check.Kind;
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
        switch (term.kind()) {
            case NAME, SPEAKER -> findings.fail(Kind.ROLE, term.written());
            case WORD -> findings.doubt(Kind.ROLE, term.written());
            case NUMBER -> findings.fail(Kind.NUMBER, term.written());
            case TIME -> {
                // A time may stand at either end of a sentence; two of them may not change places.
                if (best.times() > 1) {
                    findings.fail(Kind.TIME, term.written());
                }
            }
        }
    }

    private static void put(Term term, Alignment best, Statement statement, Findings findings) {
        switch (term.kind()) {
            case NAME -> findings.fail(Kind.NAME, term.written());
            case SPEAKER -> findings.fail(Kind.ROLE, statement.actor().name());
            case WORD -> {
                boolean nameInPassage =
                        best.passage().stream().anyMatch(other -> other.key().equals(term.key()));
                if (nameInPassage) {
                    findings.fail(Kind.NAME, term.written());
                } else {
                    findings.doubt(Kind.COVERAGE, term.written());
                }
            }
            case NUMBER -> {
                boolean otherUnit =
                        best.passage().stream().anyMatch(other -> other.key().equals(term.key()));
                findings.fail(otherUnit ? Kind.UNIT : Kind.NUMBER, term.written());
            }
            case TIME -> {
                // The day of publication may be given where the passage gives no other.
                boolean other = best.unused().stream().anyMatch(o -> o.kind() == Term.Kind.TIME);
                if (other || !statement.date().toString().startsWith(term.key())) {
                    findings.fail(Kind.TIME, term.written());
                }
            }
        }
    }
}

package readout.citation;

import readout.citation.Alignment.Pair;
import readout.citation.Check.Kind;
import readout.text.Span;
import readout.wording.Operator;
import readout.wording.Operators;
import readout.wording.Term;
import readout.wording.Term.Tense;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks whether what turns the sense of the words is the same in a claim and in its passage:
/// denials, modalities, conditions, quantifiers, and what is done or planned.
final class SenseCheck {
    private static final Pattern INFINITIVE = Pattern.compile("(?:.* )?to ");
    private static final Pattern PERFECT = Pattern.compile("(?:.* )?(?:has|have) (?:.* )?");

    private static final Set<Operator.Kind> LEFT_OUT =
            Set.of(Operator.Kind.CONDITION, Operator.Kind.EXCEPTION);

    private final Operators operators;

    SenseCheck(Operators operators) {
        this.operators = operators;
    }

    void check(String claim, String passage, Alignment alignment, Findings findings) {
        compareOperators(alignment, findings);
        for (Pair pair : alignment.pairs()) {
            if (isOtherTense(pair.claim(), pair.passage())) {
                findings.fail(Kind.TENSE, pair.claim().written());
            }
        }
        List<Operators.Found> given = operators.in(passage);
        for (Operators.Found found : operators.in(claim)) {
            // Wherever it stands, and though it bears on no word that was placed.
            if (found.isA(Operator.Kind.NEGATION)
                    && given.stream().noneMatch(o -> o.isA(Operator.Kind.NEGATION))) {
                findings.fail(Kind.NEGATION, found.span().in(claim));
            }
        }
        for (Operators.Found found : given) {
            if (LEFT_OUT.stream().anyMatch(found::isA)
                    && operators.in(claim).stream().noneMatch(o -> o.sharesKind(found))
                    && bearsOnWhatIsSaid(found.span(), alignment)) {
                findings.fail(Kind.OMISSION, found.span().in(passage));
            }
        }
    }

    private static void compareOperators(Alignment alignment, Findings findings) {
        Map<Term, Set<Operator>> claimed = alignment.operatorsOfClaim();
        Map<Term, Set<Operator>> given = alignment.operatorsOfPassage();
        for (Pair pair : alignment.pairs()) {
            Set<Operator> more = new HashSet<>(claimed.getOrDefault(pair.claim(), Set.of()));
            Set<Operator> less = new HashSet<>(given.getOrDefault(pair.passage(), Set.of()));
            Set<Operator> both = Set.copyOf(more);
            more.removeAll(less);
            less.removeAll(both);
            more.forEach(operator -> findings.fail(kindOf(operator), pair.claim().written()));
            less.stream()
                    .filter(operator -> !mayBeLeftOut(operator))
                    .forEach(operator -> findings.fail(kindOf(operator), pair.claim().written()));
        }
    }

    /// "Allies agree" says no more than "all Allies agree".
    private static boolean mayBeLeftOut(Operator operator) {
        return operator.name().equals("all") || operator.name().equals("first");
    }

    private static Kind kindOf(Operator operator) {
        return switch (operator.kind()) {
            case NEGATION -> Kind.NEGATION;
            case MODALITY, REQUEST, HEARSAY, CONDITION -> Kind.MODALITY;
            case EXCEPTION, SCOPE -> Kind.SCOPE;
            case QUANTIFIER -> Kind.QUANTIFIER;
            case COMPARISON, TIME, SIDE -> Kind.DIRECTION;
        };
    }

    private static boolean isOtherTense(Term claim, Term passage) {
        return switch (claim.tense()) {
            case DONE ->
                    passage.tense() == Tense.ONGOING
                            || (passage.tense() == Tense.OPEN
                                    && (INFINITIVE.matcher(passage.before()).matches()
                                            || PERFECT.matcher(claim.before()).matches()));
            case ONGOING -> passage.tense() == Tense.DONE;
            case OPEN -> passage.tense() == Tense.DONE && isYetToBe(claim);
        };
    }

    private static boolean isYetToBe(Term claim) {
        return INFINITIVE.matcher(claim.before()).matches();
    }

    /// Whether a condition at that place bears on terms that the claim has: those of the clause
    /// before it or, at the beginning of the text, of the clause behind its own.
    private static boolean bearsOnWhatIsSaid(Span place, Alignment alignment) {
        List<Term> passage = alignment.passage();
        int own =
                passage.stream()
                        .filter(term -> term.span().start() >= place.start())
                        .mapToInt(Term::clause)
                        .findFirst()
                        .orElse(-1);
        boolean opens = passage.isEmpty() || passage.getFirst().span().start() >= place.start();
        return alignment.pairs().stream()
                .map(Pair::passage)
                .anyMatch(term ->
                        opens
                                ? term.clause() == own + 1
                                : term.span().end() <= place.start() && term.clause() >= own - 1);
    }
}

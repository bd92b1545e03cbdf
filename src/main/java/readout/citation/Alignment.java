package readout.citation;

import readout.wording.Operator;
import readout.wording.Roles;
import readout.wording.Term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The terms of a claim laid on those of a passage, in order: the heaviest common subsequence of
/// the two in active voice, of terms that say the same (Needleman and Wunsch 1970, without a price
/// for gaps).
final class Alignment {
    private static final double WORD = 1;
    private static final double EXACT = 1.5;
    private static final double NEIGHBOURS = 0.25;

    /// A term of the claim and the term of the passage that says it.
    record Pair(Term claim, Term passage) {}

    private final List<Term> claim;
    private final List<Term> passage;
    private final Map<Term, Term> places = new HashMap<>();
    private final double weight;

    /// @param claim in order of the text
    /// @param passage in order of the text
    Alignment(List<Term> claim, List<Term> passage, Roles roles) {
        this.claim = claim;
        this.passage = passage;
        this.weight = align(roles.inOrder(claim), roles.inOrder(passage));
    }

    /// How much of the claim has its place in the passage; the share of names, numbers and times
    /// counts more than that of words.
    double weight() {
        return weight;
    }

    /// All terms of the passage, in order.
    List<Term> passage() {
        return passage;
    }

    /// How many times the claim names.
    long times() {
        return claim.stream().filter(term -> term.kind() == Term.Kind.TIME).count();
    }

    /// In the order of the claim.
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Term term : claim) {
            Term place = places.get(term);
            if (place != null) {
                pairs.add(new Pair(term, place));
            }
        }
        return pairs;
    }

    /// The terms of the claim that have no place, in order.
    List<Term> unplaced() {
        return claim.stream().filter(term -> !places.containsKey(term)).toList();
    }

    /// The terms of the passage that no term of the claim lies on, in order.
    List<Term> unused() {
        Set<Term> used = new HashSet<>(places.values());
        return passage.stream().filter(term -> !used.contains(term)).toList();
    }

    /// The operators that bear on each placed term of the claim: its own, and those of terms right
    /// before it in its clause that have no place.
    Map<Term, Set<Operator>> operatorsOfClaim() {
        return bearing(claim, places.keySet());
    }

    /// The same for the terms of the passage that a term of the claim lies on.
    Map<Term, Set<Operator>> operatorsOfPassage() {
        return bearing(passage, new HashSet<>(places.values()));
    }

    private static Map<Term, Set<Operator>> bearing(List<Term> terms, Set<Term> placed) {
        Map<Term, Set<Operator>> bearing = new HashMap<>();
        Set<Operator> pending = new HashSet<>();
        int clause = 0;
        for (Term term : terms) {
            if (term.clause() != clause) {
                pending.clear();
                clause = term.clause();
            }
            pending.addAll(term.operators());
            if (placed.contains(term)) {
                bearing.put(term, Set.copyOf(pending));
                pending.clear();
            }
        }
        return bearing;
    }

    private double align(List<Term> one, List<Term> other) {
        double[][] best = new double[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (isSame(one.get(i), other.get(j))) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + gain(one, i, other, j));
                }
            }
        }
        int i = 0;
        int j = 0;
        // The first of equal places.
        while (i < one.size() && j < other.size()) {
            if (isSame(one.get(i), other.get(j))
                    && best[i][j] == best[i + 1][j + 1] + gain(one, i, other, j)) {
                places.put(one.get(i++), other.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return best[0][0];
    }

    private static double gain(List<Term> one, int i, List<Term> other, int j) {
        boolean neighbours =
                i + 1 < one.size()
                        && j + 1 < other.size()
                        && isSame(one.get(i + 1), other.get(j + 1));
        return (one.get(i).kind() == Term.Kind.WORD ? WORD : EXACT) + (neighbours ? NEIGHBOURS : 0);
    }

    /// Whether the two say the same, wherever they stand.
    static boolean isSame(Term one, Term other) {
        return switch (one.kind()) {
            case SPEAKER -> other.kind() == Term.Kind.SPEAKER;
            case NUMBER ->
                    other.kind() == Term.Kind.NUMBER
                            && (one.key().equals(other.key())
                                    || other.key().startsWith(one.key() + " of "))
                            && countsTheSame(one, other);
            case TIME -> other.kind() == Term.Kind.TIME && other.key().startsWith(one.key());
            case WORD, NAME ->
                    one.key().equals(other.key())
                            && (one.kind() == other.kind() || beginsText(one) || beginsText(other));
        };
    }

    static boolean countsTheSame(Term one, Term other) {
        return one.units().isEmpty()
                || other.units().isEmpty()
                || one.units().stream().anyMatch(other.units()::contains);
    }

    /// A capital at the beginning of a text, or behind a mark, makes no name.
    private static boolean beginsText(Term term) {
        return !term.before().matches("[\\p{Ll} ’'-]+");
    }

    /// The best alignment of the claim with one of the passages, the first of equals.
    static Alignment best(List<Alignment> alignments) {
        return alignments.stream()
                .max(Comparator.comparingDouble(Alignment::weight))
                .orElseThrow(() -> new IllegalArgumentException("no passage"));
    }
}

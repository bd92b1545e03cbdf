package readout.change;

import readout.wording.Wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that one actor has said, clause by clause: where the past of one of the several things is
/// looked for that a sentence holds.
final class ClausePast {
    /// A subject of which more of an actor's statements speak does not lead to a predecessor.
    static final int MOST_STATEMENTS = 200;

    /// What moved in one of the things of which two statements speak.
    ///
    /// @param likeness of the two clauses, from 0 to 1
    record Found(Wording earlier, Wording later, Difference difference, double likeness) {}

    private final Likeness likeness;
    private final Pieces pieces;
    private final Postings bySubject = new Postings();

    ClausePast(Likeness likeness, Pieces pieces) {
        this.likeness = likeness;
        this.pieces = pieces;
    }

    void add(Wording wording) {
        bySubject.add(wording, wording.subjects());
    }

    /// What moved in a clause of the statement since the actor last said something on the same,
    /// whatever else the two sentences hold: of those that say nearly as much of the same as the
    /// closest, the latest.
    Optional<Found> moved(Wording later) {
        boolean again = Comparison.isAgain(later);
        List<Found> found = new ArrayList<>();
        for (Wording now : pieces.of(later)) {
            for (Wording candidate : speakingOf(now)) {
                if (Voice.precedes(candidate, later)) {
                    for (Wording then : pieces.of(candidate)) {
                        compared(candidate, then, later, now)
                                .filter(f ->
                                        !again || f.difference().kind() == Difference.Kind.HELD)
                                .ifPresent(found::add);
                    }
                }
            }
        }
        double best = found.stream().mapToDouble(Found::likeness).max().orElse(0);
        return found.stream()
                .filter(f -> isOfSeries(f) || f.likeness() >= Voice.NEARLY * best)
                .max(
                        Comparator.comparing((Found f) -> f.earlier().statement().date())
                                .thenComparingDouble(Found::likeness));
    }

    /// Whether it goes on from the last one of its kind, and not from the most alike.
    private static boolean isOfSeries(Found found) {
        return found.difference().kind() == Difference.Kind.NEXT
                || found.difference().kind() == Difference.Kind.HELD;
    }

    /// Only a whole sentence is looser than before: what one of its clauses leaves out may stand in
    /// another.
    private Optional<Found> compared(Wording earlier, Wording then, Wording later, Wording now) {
        Optional<Double> like = likeness.sameThing(then, now);
        Optional<Difference> moved =
                like.isPresent()
                        ? Move.between(then, now).or(() -> denied(then, now))
                        : Move.ofTerm(then, now).filter(_ -> sharesPlace(then, now));
        return moved.filter(d -> d.kind() != Difference.Kind.LOOSER || now.equals(later))
                .map(d -> new Found(earlier, later, d, like.orElse(0.0)));
    }

    private static Optional<Difference> denied(Wording then, Wording now) {
        return Optional.of(Difference.between(then, now))
                .filter(difference -> difference.kind() == Difference.Kind.DENIED);
    }

    private static boolean sharesPlace(Wording one, Wording other) {
        return !Collections.disjoint(one.places(), other.places());
    }

    private List<Wording> speakingOf(Wording piece) {
        Postings.Lookup found = bySubject.new Lookup();
        for (String subject : likeness.rarestSubjects(piece, Voice.TELLING_WORDS)) {
            found.addUpTo(MOST_STATEMENTS, subject);
        }
        return found.inOrder();
    }
}

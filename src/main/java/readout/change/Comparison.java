package readout.change;

import readout.change.Change.Pair;
import readout.change.Sentence.Telling;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.statement.Statement;

import java.util.Collections;
import java.util.Optional;

/// Lays a later statement beside an earlier one and tells what became of it, if that can be proven.
record Comparison(String themeId, Likeness likeness, CitationGate gate) {
    /// Two statements this near in time can contradict each other; later is a change of mind.
    private static final int SAME_DAYS = 3;

    Optional<Change> of(Wording earlier, Wording later) {
        return told(earlier, later, Difference.between(earlier, later));
    }

    Optional<Change> ofStandingText(Wording earlier, Wording later) {
        return told(earlier, later, Difference.ofStandingText(earlier, later));
    }

    private Optional<Change> told(Wording earlier, Wording later, Difference difference) {
        Statement one = earlier.statement();
        Statement two = later.statement();
        Pair pair =
                new Pair(
                        one,
                        two,
                        difference.earlier().in(one.text()),
                        difference.later().in(two.text()));
        boolean sameDays = one.date().plusDays(SAME_DAYS).isAfter(two.date());
        boolean sameDay = one.date().equals(two.date()) || ofOneDay(one, two);
        return switch (difference.kind()) {
            case DENIED ->
                    admit(difference, pair, sameDays ? Telling.AGAINST : Telling.OPPOSITE)
                            .map(s ->
                                    sameDays
                                            ? new Change.Contradicted(themeId, s, pair)
                                            : new Change.Reversed(themeId, s, pair));
            case FIGURE ->
                    admit(difference, pair, sameDay ? Telling.AGAINST : Telling.MOVED)
                            .map(s ->
                                    sameDay
                                            ? new Change.Contradicted(themeId, s, pair)
                                            : new Change.Updated(themeId, s, pair));
            case STATUS, REWORDED ->
                    admit(difference, pair, Telling.MOVED)
                            .map(s -> new Change.Updated(themeId, s, pair));
            case FIRMER ->
                    admit(difference, pair, Telling.FIRMER)
                            .map(s -> new Change.Strengthened(themeId, s, pair));
            case LOOSER ->
                    admit(difference, pair, Telling.LOOSER)
                            .map(s -> new Change.Softened(themeId, s, pair));
            case NONE ->
                    likeness.of(earlier, later) < Voice.SAME_WORDS || sameDay
                            ? Optional.empty()
                            : gate.admit(Sentence.again(pair, difference))
                                    .map(s -> new Change.Reaffirmed(themeId, s, pair));
        };
    }

    /// Whether both name one day of which they speak.
    private static boolean ofOneDay(Statement one, Statement two) {
        return !Collections.disjoint(NamedDays.of(one), NamedDays.of(two));
    }

    private Optional<CitedSentence> admit(Difference difference, Pair pair, Telling telling) {
        return gate.admit(Sentence.between(pair, difference, telling));
    }
}

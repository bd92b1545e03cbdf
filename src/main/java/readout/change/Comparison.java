package readout.change;

import readout.change.Change.Pair;
import readout.change.Sentence.Telling;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.statement.Statement;
import readout.wording.NamedDays;
import readout.wording.Wording;

import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lays a later statement beside an earlier one and tells what became of it, if that can be proven.
record Comparison(String themeId, Likeness likeness, CitationGate gate) {
    /// Two statements this near in time can contradict each other; later is a change of mind.
    private static final int SAME_DAYS = 3;

    private static final Pattern AGAIN =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:reiterat\\p{L}+|repeat(?:s|ed)?|recall(?:s|ed)?|reaffirm\\p{L}*|re-?stat\\p{L}+|restat\\p{L}+|again|once"
                        + " more|as (?:I|we|he|she|they) (?:have |has |had"
                        + " )?(?:said|did|announced)|stands?(?!"
                        + " (?:by|with|ready|at|for|on|in))|continues? to|unchanged)(?!\\p{L})");

    Optional<Change> of(Wording earlier, Wording later) {
        Difference difference = Difference.between(earlier, later);
        return told(
                earlier,
                later,
                difference.kind() == Difference.Kind.NONE && !isAgain(later)
                        ? Move.between(earlier, later).orElse(difference)
                        : difference);
    }

    Optional<Change> ofStandingText(Wording earlier, Wording later) {
        return told(earlier, later, Difference.ofStandingText(earlier, later));
    }

    /// Tells what moved in one of the things that the two speak of.
    Optional<Change> of(ClausePast.Found found) {
        return told(found.earlier(), found.later(), found.difference());
    }

    /// Whether the two are so near in time that they can contradict each other.
    static boolean near(Wording earlier, Wording later) {
        return earlier.statement().date().plusDays(SAME_DAYS).isAfter(later.statement().date());
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
        boolean sameDays = near(earlier, later);
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
            case STATUS, REWORDED, NAMES, SCOPE, LIST, NEXT ->
                    admit(difference, pair, Telling.MOVED)
                            .map(s -> new Change.Updated(themeId, s, pair));
            case FIRMER ->
                    admit(difference, pair, Telling.FIRMER)
                            .map(s -> new Change.Strengthened(themeId, s, pair));
            case LOOSER ->
                    admit(difference, pair, Telling.LOOSER)
                            .map(s -> new Change.Softened(themeId, s, pair));
            case HELD -> held(difference, pair);
            case NONE ->
                    likeness.of(earlier, later) < enough(later) || sameDay
                            ? Optional.empty()
                            : held(difference, pair);
        };
    }

    /// Whether the words say themselves that they are said again.
    static boolean isAgain(Wording later) {
        return AGAIN.matcher(later.text()).find();
    }

    /// Who says that it is said again need not say it in the same words.
    private static double enough(Wording later) {
        return isAgain(later) ? Voice.SAME_THING : Voice.SAME_WORDS;
    }

    /// Whether both name one day of which they speak.
    private static boolean ofOneDay(Statement one, Statement two) {
        return !Collections.disjoint(NamedDays.of(one), NamedDays.of(two));
    }

    /// That the same was said again, unless the check finds that the two differ in substance: what
    /// then became of it is told by the two side by side.
    private Optional<Change> held(Difference difference, Pair pair) {
        Optional<Change> again =
                gate.offer(Sentence.between(pair, difference, Telling.AGAIN))
                        .map(s -> new Change.Reaffirmed(themeId, s, pair));
        return again.isPresent()
                ? again
                : gate.admit(Sentence.between(pair, difference, Telling.MOVED))
                        .map(s -> new Change.Updated(themeId, s, pair));
    }

    private Optional<CitedSentence> admit(Difference difference, Pair pair, Telling telling) {
        return gate.admit(
                pair.earlier().actor().equals(pair.later().actor())
                        ? Sentence.between(pair, difference, telling)
                        : Sentence.ofAnother(pair, difference));
    }
}

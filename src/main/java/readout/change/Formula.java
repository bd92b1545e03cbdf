package readout.change;

import readout.citation.CitedSentence;
import readout.statement.Actor;
import readout.statement.Statement;

import java.util.List;

/// A phrase that one actor says again and again to the letter, and what became of it in a period.
///
/// To the letter is by [readout.text.Normalizer], but for the case of first letters.
///
/// @param words as they were last said
/// @param firstWords as they were first said: the case of the first letter may differ
/// @param uses where it was said, one statement for each document, in order: the first one and the
///   last ones
public record Formula(
        String words,
        String firstWords,
        State state,
        List<Statement> uses,
        CitedSentence sentence) {
    public Formula {
        uses = List.copyOf(uses);
        if (uses.size() < 2) {
            throw new IllegalArgumentException("said once, it is no formula: " + words);
        }
    }

    /// What became of it in the period.
    public sealed interface State {
        /// Said before on one day only, and again in the period.
        record FirstRepeated() implements State {}

        /// A formula before the period, and said in it.
        record Used() implements State {}

        /// A formula before the period; in it the actor speaks on the theme without it.
        record Absent() implements State {}

        /// The same, and other words stand where it stood.
        ///
        /// @param instead the statement of the period
        /// @param words those of it that stand for the formula
        record Moved(Statement instead, String words) implements State {}
    }

    public Actor actor() {
        return uses.getFirst().actor();
    }
}

package readout.change;

import readout.citation.CitedSentence;
import readout.statement.Actor;
import readout.statement.Statement;

import java.util.List;
import java.util.stream.Stream;

/// What an issue says beside the changes: the formulae of the period, where no change was found,
/// and what was not mentioned.
///
/// @param unchanged in the order of themes and actors
/// @param unmentioned the most recent first, at most so many as a reader takes in
/// @param leftOut how many more there are of these
public record Standing(
        List<Formula> formulas,
        List<Unchanged> unchanged,
        List<Unmentioned> unmentioned,
        int leftOut) {
    /// Nothing to say.
    public static final Standing NOTHING = new Standing(List.of(), List.of(), List.of(), 0);

    public Standing {
        formulas = List.copyOf(formulas);
        unchanged = List.copyOf(unchanged);
        unmentioned = List.copyOf(unmentioned);
    }

    /// Every statement that this rests on.
    public List<Statement> evidence() {
        return Stream.of(
                        formulas.stream().flatMap(f -> f.sentence().evidence().stream()),
                        unchanged.stream().map(Unchanged::last),
                        unmentioned.stream().map(Unmentioned::last))
                .flatMap(statements -> statements)
                .toList();
    }

    /// A theme on which an actor spoke in the period and before, with no change found between.
    ///
    /// @param last what the actor said last before the period
    public record Unchanged(String themeId, Statement last) {
        public Actor actor() {
            return last.actor();
        }
    }

    /// A theme on which an actor spoke before and not in the period, though it spoke.
    ///
    /// @param label of the theme
    public record Unmentioned(String themeId, String label, CitedSentence sentence) {
        public Actor actor() {
            return last().actor();
        }

        /// What the actor said last on it.
        public Statement last() {
            return sentence.evidence().getFirst();
        }
    }
}

package readout.change;

import readout.citation.CitedSentence;
import readout.statement.Actor;
import readout.statement.Statement;

import java.util.List;

/// What became of an actor's position on a theme since the actor last spoke on it.
///
/// Each kind holds the statements it rests on, and those that compare two statements hold the words
/// that made the difference, so that the kind can be read off the quotations beside it.
public sealed interface Change {
    /// The theme's id.
    String themeId();

    /// The change in one sentence.
    CitedSentence sentence();

    /// The statements before; empty for [New].
    List<Statement> before();

    /// The statements of this period; empty for [Dropped].
    List<Statement> after();

    /// The same change told in another sentence.
    default Change with(CitedSentence other) {
        return switch (this) {
            case New(String theme, _, Statement first) -> new New(theme, other, first);
            case Dropped(String theme, _, Statement last) -> new Dropped(theme, other, last);
            case Strengthened(String theme, _, Pair pair) -> new Strengthened(theme, other, pair);
            case Softened(String theme, _, Pair pair) -> new Softened(theme, other, pair);
            case Reversed(String theme, _, Pair pair) -> new Reversed(theme, other, pair);
            case Updated(String theme, _, Pair pair) -> new Updated(theme, other, pair);
            case Reaffirmed(String theme, _, Pair pair) -> new Reaffirmed(theme, other, pair);
            case Contradicted(String theme, _, Pair pair) -> new Contradicted(theme, other, pair);
        };
    }

    default Actor actor() {
        return sentence().evidence().getFirst().actor();
    }

    /// One earlier and one later statement on the same thing.
    ///
    /// @param oldWords the words of the earlier one that moved; empty where none did
    /// @param newWords what stands for them in the later one; empty where nothing does
    record Pair(Statement earlier, Statement later, String oldWords, String newWords) {}

    /// The first time the actor speaks on the theme.
    record New(String themeId, CitedSentence sentence, Statement statement) implements Change {
        @Override
        public List<Statement> before() {
            return List.of();
        }

        @Override
        public List<Statement> after() {
            return List.of(statement);
        }
    }

    /// Spoken on before, and not in this period although the actor spoke.
    record Dropped(String themeId, CitedSentence sentence, Statement statement) implements Change {
        @Override
        public List<Statement> before() {
            return List.of(statement);
        }

        @Override
        public List<Statement> after() {
            return List.of();
        }
    }

    /// A change between two statements.
    sealed interface Between extends Change {
        Pair pair();

        @Override
        default Actor actor() {
            return pair().later().actor();
        }

        @Override
        default List<Statement> before() {
            return List.of(pair().earlier());
        }

        @Override
        default List<Statement> after() {
            return List.of(pair().later());
        }
    }

    /// A firmer commitment, or a harder word.
    record Strengthened(String themeId, CitedSentence sentence, Pair pair) implements Between {}

    /// A looser commitment, or a milder word.
    record Softened(String themeId, CitedSentence sentence, Pair pair) implements Between {}

    /// What was denied is affirmed, or the other way round.
    record Reversed(String themeId, CitedSentence sentence, Pair pair) implements Between {}

    /// A number, date or status moved.
    record Updated(String themeId, CitedSentence sentence, Pair pair) implements Between {}

    /// The same again.
    record Reaffirmed(String themeId, CitedSentence sentence, Pair pair) implements Between {}

    /// Two statements of the same days that can not both hold.
    record Contradicted(String themeId, CitedSentence sentence, Pair pair) implements Between {}
}

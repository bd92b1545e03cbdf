package readout.theme;

import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.Openings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Themes that stand, as a person has named them: a statement that one of them takes is not grouped
/// otherwise.
///
/// @param themes in the order of the file; of two that fit a statement equally the first takes it
public record Taxonomy(List<Standing> themes) {
    /// Between a sentence and the next stand at most so many characters.
    private static final int NEAR = 3;

    /// No theme stands.
    public static final Taxonomy NONE = new Taxonomy(List.of());

    /// A theme that stands.
    ///
    /// @param label its name
    /// @param words names and phrases of which one in a statement is enough: of a phrase, all
    ///   content words, in any order and ending
    /// @param without names and phrases with which a statement does not belong to it
    public record Standing(String label, List<String> words, List<String> without) {
        public Standing {
            words = List.copyOf(words);
            without = List.copyOf(without);
            if (words.stream().allMatch(phrase -> ContentWords.stems(phrase).isEmpty())) {
                throw new IllegalArgumentException(label + " has no word to know it by");
            }
        }

        /// How many of the statement's words speak for the theme; 0 where it does not belong to it.
        private int fit(Set<String> stems) {
            if (without.stream().anyMatch(phrase -> holds(stems, phrase))) {
                return 0;
            }
            Set<String> matched = new HashSet<>();
            for (String phrase : words) {
                if (holds(stems, phrase)) {
                    matched.addAll(ContentWords.stems(phrase));
                }
            }
            return matched.size();
        }

        private static boolean holds(Set<String> stems, String phrase) {
            Set<String> wanted = ContentWords.stems(phrase);
            return !wanted.isEmpty() && stems.containsAll(wanted);
        }
    }

    public Taxonomy {
        themes = List.copyOf(themes);
    }

    /// The statements that a standing theme takes. Sentences of one quotation go together, and one
    /// that leans on the sentence before it goes with that.
    ///
    /// @param statements in the order of [Statement#ORDER]
    Map<Statement, Standing> place(List<Statement> statements) {
        Map<Statement, Standing> placed = new HashMap<>();
        if (themes.isEmpty()) {
            return placed;
        }
        List<Statement> together = new ArrayList<>();
        for (Statement statement : statements) {
            if (!together.isEmpty() && !goesOn(together.getLast(), statement)) {
                place(together, placed);
                together.clear();
            }
            together.add(statement);
        }
        place(together, placed);
        return placed;
    }

    private void place(List<Statement> together, Map<Statement, Standing> placed) {
        Optional<Standing> first =
                together.stream().map(this::of).flatMap(Optional::stream).findFirst();
        for (Statement statement : together) {
            of(statement).or(() -> first).ifPresent(theme -> placed.put(statement, theme));
        }
    }

    private static boolean goesOn(Statement before, Statement statement) {
        boolean near =
                before.passage().document().equals(statement.passage().document())
                        && statement.passage().span().start() - before.passage().span().end()
                                <= NEAR;
        return near && (before.endsInQuotation() || Openings.lean(statement.text()));
    }

    /// The theme that takes the statement by its own words, if one does.
    public Optional<Standing> of(Statement statement) {
        Set<String> stems = ContentWords.stems(statement.text());
        return themes.stream()
                .filter(theme -> theme.fit(stems) > 0)
                .max(
                        Comparator.<Standing>comparingInt(theme -> theme.fit(stems))
                                .thenComparing(themes::indexOf, Comparator.reverseOrder()));
    }
}

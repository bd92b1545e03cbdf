package readout.theme;

import readout.statement.Statement;
import readout.text.ContentWords;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Decides whether a name that somebody else made may stand above a theme.
///
/// A heading is printed without a citation. So it may say nothing: a few plain words, all of them
/// the statements' own and none of a single voice where there are more, no verb, no speaker.
final class NameCheck {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;

    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*");

    private static final Set<String> JOINING =
            Set.of(
                    "of", "and", "in", "for", "on", "to", "with", "the", "between", "from", "at",
                    "by", "after", "against", "under", "over");

    /// From so many statements, or documents, on, a word of one of them is not the theme's.
    private static final int SEVERAL = 3;

    private final List<Statement> statements;

    /// @param statements all of the theme
    NameCheck(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    /// Why the name may not stand; empty where it may.
    Optional<String> fault(String name) {
        List<String> words = List.of(name.split(" ", -1));
        if (words.size() > MOST_WORDS || name.length() > LONGEST) {
            return Optional.of("too long");
        }
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!PLAIN.matcher(word).matches()) {
                return Optional.of("not plain words");
            }
            if (Verbs.contains(lower)) {
                return Optional.of("a verb: " + word);
            }
            Set<String> own = ContentWords.stems(word);
            if (own.isEmpty() && !JOINING.contains(lower)) {
                return Optional.of("no word of a name: " + word);
            }
            for (String stem : own) {
                if (!isShared(stem)) {
                    return Optional.of("not a word of its statements: " + word);
                }
            }
            stems.addAll(own);
        }
        if (stems.isEmpty()) {
            return Optional.of("it names nothing");
        }
        return isSpeaker(stems) ? Optional.of("the name of who speaks") : Optional.empty();
    }

    private boolean isShared(String stem) {
        List<Statement> having =
                statements.stream()
                        .filter(statement -> ContentWords.stems(statement.text()).contains(stem))
                        .toList();
        return having.size() >= fewest(statements.size())
                && documents(having) >= fewest(documents(statements));
    }

    private static int fewest(int all) {
        return all < SEVERAL ? 1 : 2;
    }

    private static int documents(List<Statement> some) {
        return some.stream()
                .map(statement -> statement.passage().document())
                .collect(Collectors.toSet())
                .size();
    }

    private boolean isSpeaker(Set<String> stems) {
        return statements.stream()
                .anyMatch(statement ->
                        ContentWords.stems(statement.actor().name()).containsAll(stems));
    }
}

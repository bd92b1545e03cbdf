package readout.change;

import readout.change.PhraseIndex.Phrase;
import readout.change.PhraseIndex.Place;
import readout.text.ContentWords;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Trims what recurs to a phrase that a reader would quote, if there is one in it.
final class Phrasing {
    /// Words with which no phrase begins.
    private static final Set<String> NO_BEGINNING =
            Set.of(
                    "and", "or", "of", "to", "than", "also", "not", "as", "out", "up", "down",
                    "off", "away", "'s");

    private static final int FEWEST_CONTENT = 2;

    /// What is too long is cut to so many words.
    private static final int CUT = 9;

    private static final int TELLING_WORDS = 4;

    /// Words that make a phrase say something, and not only name it.
    private static final Set<String> PREDICATES =
            Set.of(
                    "will", "shall", "must", "would", "should", "can", "cannot", "could", "may",
                    "might", "is", "are", "was", "were", "has", "have", "had", "i", "we", "it");

    private static final Set<String> DAYS =
            ContentWords.stems(
                    "January February March April May June July August September October November"
                            + " December Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /// Words that only say when, and verbs that only say that something is done.
    private static final Set<String> EMPTY =
            ContentWords.stems(
                    "day week month quarter half year decade morning evening hour minute time first"
                        + " second third fourth last next past coming recent earlier later early"
                        + " late previous current continue continued continuing begin began start"
                        + " keep kept remain provide provided give given gave put use used need"
                        + " want bring brought become include included");

    private Phrasing() {}

    /// @param clause the words among which the phrase stands
    /// @param text in which the clause stands
    static Optional<Phrase> of(Phrase phrase, List<Token> clause, String text) {
        int from = phrase.place().word();
        int to = from + phrase.length();
        while (from < to
                && NO_BEGINNING.contains(clause.get(from).key())
                && !measures(clause, from)) {
            from++;
        }
        if (to - from > PhraseIndex.LONGEST) {
            to = from + CUT;
            while (to > from && !isBorder(clause, to)) {
                to--;
            }
        }
        while (to > from && clause.get(to - 1).kind() != Token.Kind.CONTENT) {
            to--;
        }
        if (to - from < PhraseIndex.SHORTEST || !says(clause.subList(from, to), text)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(new Place(phrase.place().clause(), from), to - from));
    }

    /// "As long as", "as soon as".
    private static boolean measures(List<Token> clause, int at) {
        return at + 2 < clause.size()
                && clause.get(at).key().equals("as")
                && clause.get(at + 2).key().equals("as");
    }

    /// Whether a phrase cut here ends where words belong together no longer.
    private static boolean isBorder(List<Token> clause, int at) {
        return clause.get(at).kind() == Token.Kind.FUNCTION
                && !clause.get(at).key().equals("as")
                && !clause.get(at - 1).key().equals("as");
    }

    /// Whether it says or characterizes something: what only names a thing ("military assistance to
    /// Tarnovia") comes back because the thing does.
    static boolean isTelling(List<Token> words, String text) {
        long common =
                words.stream()
                        .filter(word -> word.kind() == Token.Kind.CONTENT)
                        .filter(word -> Character.isLowerCase(word.span().in(text).codePointAt(0)))
                        .count();
        boolean predicates =
                words.size() >= TELLING_WORDS
                        && words.stream().anyMatch(word -> PREDICATES.contains(word.key()));
        return common > FEWEST_CONTENT || predicates;
    }

    /// Whether a function word stands within.
    static boolean isHeldTogether(List<Token> words) {
        return words.subList(1, words.size()).stream()
                .anyMatch(word -> word.kind() == Token.Kind.FUNCTION);
    }

    /// Whether the words are more than a name, a date or one subject with words around it: two
    /// common words, or a name and a common word that are held together by another.
    private static boolean says(List<Token> words, String text) {
        int contents = 0;
        int common = 0;
        for (Token word : words) {
            String written = word.span().in(text);
            if (word.kind() == Token.Kind.CONTENT
                    && !EMPTY.containsAll(ContentWords.stems(written))) {
                contents++;
                common += Character.isLowerCase(written.codePointAt(0)) ? 1 : 0;
            }
            if (Character.isUpperCase(written.codePointAt(0))
                    && ContentWords.stems(written).stream().anyMatch(DAYS::contains)) {
                return false;
            }
        }
        return contents >= FEWEST_CONTENT && (common > 1 || (common == 1 && isHeldTogether(words)));
    }
}

package readout.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text that carry its subject, in a form in which "ships" and "ship" are one.
public final class ContentWords {
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{M}]++(?:[’'-][\\p{L}\\p{M}]++)*+|\\p{N}++(?:[.,/-]\\p{N}++)*+");

    private static final Set<String> FUNCTION_WORDS = functionWords();

    private ContentWords() {}

    /// What the forms of one word mostly share (finance, financial) and few other words do.
    private static final int ROOT = 5;

    /// A content word and the place of the written word.
    public record Word(String stem, Span span) {
        /// What words of one family share: the first letters of the stem, after truncation
        /// stemming; figures whole, without the commas between thousands.
        public String root() {
            if (isFigure()) {
                return stem.replace(",", "");
            }
            int letters = stem.codePointCount(0, stem.length());
            return letters <= ROOT ? stem : stem.substring(0, stem.offsetByCodePoints(0, ROOT));
        }

        public boolean isFigure() {
            return Character.isDigit(stem.codePointAt(0));
        }
    }

    /// The content words in order of place, numbers among them.
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String lower = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
            if (!FUNCTION_WORDS.contains(word) && !word.isEmpty()) {
                words.add(new Word(stem(word), new Span(matcher.start(), matcher.end())));
            }
        }
        return words;
    }

    /// The stems alone.
    public static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        in(text).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /// Takes off the commonest endings of English (after Harman's S-stemmer, with -ed and -ing).
    private static String stem(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 5 && word.endsWith("ing")) {
            return undouble(word.substring(0, length - 3));
        }
        if (length > 4 && word.endsWith("ed")) {
            return undouble(word.substring(0, length - 2));
        }
        if (length > 4
                && (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))) {
            return word.substring(0, length - 2);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return undouble(word.substring(0, length - 1));
        }
        return undouble(word);
    }

    private static String undouble(String stem) {
        int length = stem.length();
        if (length > 3 && stem.endsWith("e")) {
            return stem.substring(0, length - 1);
        }
        if (length > 4
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0) {
            return stem.substring(0, length - 1);
        }
        return stem;
    }

    private static Set<String> functionWords() {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read("function-words.txt")) {
            words.addAll(List.of(line.split(" ", -1)));
        }
        return Set.copyOf(words);
    }
}

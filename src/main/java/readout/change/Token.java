package readout.change;

import readout.text.ContentWords;
import readout.text.Normalizer;
import readout.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One word of a text, or one mark of punctuation between words.
///
/// @param key its normal form, the first letter in lower case: words of one key are the same word
record Token(String key, Span span, Kind kind) {
    enum Kind {
        CONTENT,
        FUNCTION,
        FIGURE,
        PUNCTUATION
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+(?:[’‘'./,‐‑-][\\p{L}\\p{M}\\p{N}]+)*[’']?|[^\\s\\p{L}\\p{M}\\p{N}]+");

    static List<Token> in(String text) {
        Set<Integer> contents = new HashSet<>();
        ContentWords.in(text).forEach(word -> contents.add(word.span().start()));
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean content = contents.contains(span.start());
            tokens.add(new Token(key(matcher.group()), span, kind(matcher.group(), content)));
        }
        return tokens;
    }

    private static Kind kind(String written, boolean content) {
        int first = written.codePointAt(0);
        if (Character.isDigit(first)) {
            return Kind.FIGURE;
        }
        return !Character.isLetter(first)
                ? Kind.PUNCTUATION
                : content ? Kind.CONTENT : Kind.FUNCTION;
    }

    /// The words alone.
    static List<Token> words(String text) {
        return in(text).stream().filter(Token::isWord).toList();
    }

    boolean isWord() {
        return kind != Kind.PUNCTUATION;
    }

    boolean same(Token other) {
        return key.equals(other.key);
    }

    private static String key(String written) {
        String normal = Normalizer.normalForm(written);
        if (normal.isEmpty()) {
            return written;
        }
        int first = normal.codePointAt(0);
        return Character.toString(Character.toLowerCase(first))
                + normal.substring(Character.charCount(first));
    }
}

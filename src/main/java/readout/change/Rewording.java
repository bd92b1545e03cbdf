package readout.change;

import readout.text.ContentWords;
import readout.text.Span;
import readout.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words between the first and the last in which two wordings of one sentence differ.
///
/// Where words were only put in or left out, both stretches have the neighbours on each side, so
/// that it shows where. The month that moves along with the issue is no difference.
///
/// @param earlier the stretch in the earlier text
/// @param later the stretch in the later text
record Rewording(Span earlier, Span later) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][^\\s“”\"]*(?<![.,;:])");

    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");

    /// Stems, as [ContentWords] makes them.
    private static final Set<String> MONTHS =
            ContentWords.stems(
                    "January February March April May June July August September October November"
                            + " December");

    private record Token(String word, Span span) {}

    /// Nothing where the two differ in no word that carries a subject, or in the name of a month
    /// only.
    static Optional<Rewording> of(Wording earlier, Wording later) {
        if (contents(earlier).equals(contents(later))) {
            return Optional.empty();
        }
        List<Token> before = tokens(earlier.text());
        List<Token> now = tokens(later.text());
        int shorter = Math.min(before.size(), now.size());
        int first = 0;
        while (first < shorter && same(before, first, now, first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && same(before, before.size() - 1 - last, now, now.size() - 1 - last)) {
            last++;
        }
        boolean same = first == before.size() && first == now.size();
        if (before.isEmpty() || now.isEmpty() || same) {
            return Optional.empty();
        }
        if (first + last == shorter) {
            first = Math.max(0, first - 1);
            last = Math.max(0, last - 1);
        }
        return Optional.of(new Rewording(stretch(before, first, last), stretch(now, first, last)));
    }

    private static Set<String> contents(Wording wording) {
        Set<String> words =
                wording.words().stream().map(ContentWords.Word::stem).collect(Collectors.toSet());
        words.removeAll(MONTHS);
        return words;
    }

    private static boolean same(List<Token> one, int at, List<Token> other, int there) {
        String word = one.get(at).word();
        String otherWord = other.get(there).word();
        return word.equals(otherWord) || (isMonth(word) && isMonth(otherWord));
    }

    private static boolean isMonth(String word) {
        return MONTHS.containsAll(ContentWords.stems(word)) && !ContentWords.stems(word).isEmpty();
    }

    private static Span stretch(List<Token> tokens, int first, int last) {
        return new Span(
                tokens.get(first).span().start(),
                tokens.get(tokens.size() - last - 1).span().end());
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(
                    new Token(
                            HYPHENS.matcher(matcher.group().toLowerCase(Locale.ROOT))
                                    .replaceAll("-"),
                            new Span(matcher.start(), matcher.end())));
        }
        return tokens;
    }
}

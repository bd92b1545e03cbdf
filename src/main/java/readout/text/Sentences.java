package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits English statements into sentences, paragraph by paragraph.
///
/// A stop, question or exclamation mark ends a sentence with the quotation marks and brackets that
/// close right behind it, when what follows can begin one. It does not after an abbreviation, an
/// initial, inside a number or date, or while a quotation mark opened in the sentence is followed
/// by the words that attribute it (`"We agree." he said`). An ellipsis ends one when a capital
/// follows, with or without a space, as in statements cut by a copyist (`migrants….We follow`).
public final class Sentences {
    /// Stand before a name: never the end.
    private static final Set<String> TITLES =
            Set.of(
                    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Gen", "Col", "Lt", "Maj", "Capt",
                    "Sgt", "Adm", "Rep", "Sen", "Gov", "Pres", "Min", "Amb", "Hon", "Rev", "Messrs",
                    "Art", "Fig", "Vol", "Sec", "Nos", "Mss", "Cdr", "Brig");

    /// Never the end, in either case.
    private static final Set<String> CONNECTIVES =
            Set.of("vs", "cf", "eg", "ie", "approx", "nos", "pp", "ca", "viz");

    /// The end only where a word follows that usually begins a sentence.
    private static final Set<String> SHORTENED =
            Set.of(
                    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
                    "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
                    "Inc", "Ltd", "Co", "Corp", "Dept", "Est", "Jr", "Sr", "etc", "al");

    private static final Set<String> STARTERS =
            Set.of(
                    "The", "This", "That", "These", "Those", "It", "Its", "We", "Our", "He", "She",
                    "They", "Their", "His", "Her", "In", "On", "At", "For", "But", "And", "So",
                    "However", "If", "As", "When", "While", "With", "There", "I", "You", "A", "An");

    private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)+\\p{L}");

    /// The number of a paragraph or point: `1. Member States agree ...`.
    private static final Pattern NUMBERING = Pattern.compile("\\d{1,3}|[a-z]|[ivx]{1,4}");

    private Sentences() {}

    /// The sentences of the view as spans of it, in order, without surrounding white space.
    public static List<Span> of(CleanText clean) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : clean.paragraphs()) {
            split(clean.text(), paragraph, sentences);
        }
        return sentences;
    }

    private static void split(String text, Span paragraph, List<Span> sentences) {
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            if (isEnder(text.charAt(at))) {
                int end = closed(text, at, paragraph.end());
                if (ends(text, start, at, end, paragraph.end())) {
                    sentences.add(new Span(start, end));
                    start = skipSpace(text, end, paragraph.end());
                    at = start;
                    continue;
                }
                at = end;
            } else {
                at++;
            }
        }
        if (start < paragraph.end()) {
            sentences.add(new Span(start, paragraph.end()));
        }
    }

    private static boolean isEnder(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /// The end of a run of closing marks that begins with the ender at `at`.
    private static int closed(String text, int at, int limit) {
        int end = at;
        while (end < limit && isEnder(text.charAt(end))) {
            end++;
        }
        while (end < limit && isCloser(text, end, limit)) {
            end++;
        }
        return end;
    }

    private static boolean isCloser(String text, int at, int limit) {
        return switch (text.charAt(at)) {
            case '”', '’', ')', ']', '»' -> true;
            // A straight quotation mark closes when nothing is glued behind it; copyists leave a
            // space before one too (`together today. "`), which closes where another one opened.
            case '"', '\'' ->
                    at + 1 == limit
                            || text.charAt(at + 1) == ' '
                            || !Character.isLetterOrDigit(text.charAt(at + 1));
            case ' ' ->
                    at + 1 < limit
                            && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '”')
                            && (at + 2 == limit || text.charAt(at + 2) == ' ')
                            && (text.charAt(at + 1) == '”' || openStraight(text, at));
            default -> false;
        };
    }

    /// Whether an odd number of straight quotation marks stands in the line before `at`.
    private static boolean openStraight(String text, int at) {
        int count = 0;
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == '"') {
                count++;
            }
        }
        return count % 2 == 1;
    }

    private static boolean ends(String text, int start, int at, int end, int limit) {
        if (end == limit) {
            return true;
        }
        int next = skipSpace(text, end, limit);
        boolean spaced = next > end;
        int first = text.codePointAt(Math.min(next, limit - 1));
        boolean ellipsis = text.charAt(at) == '…' || text.startsWith("...", at);
        if (!spaced) {
            return ellipsis && Character.isUpperCase(first);
        }
        if (!canBegin(text, next, limit)) {
            return false;
        }
        boolean asks = text.substring(at, end).codePoints().anyMatch(c -> c == '?' || c == '!');
        if (text.charAt(at) == '.' && !ellipsis && !asks) {
            return !isAbbreviated(text, start, at, first);
        }
        return true;
    }

    private static boolean canBegin(String text, int at, int limit) {
        int index = at;
        while (index < limit && isOpener(text.charAt(index))) {
            index++;
        }
        if (index >= limit) {
            return false;
        }
        int first = text.codePointAt(index);
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || (Character.isLetter(first) && !Character.isLowerCase(first))
                || first == '•'
                || first == '–'
                || first == '—'
                || first == '$'
                || first == '€';
    }

    private static boolean isOpener(char c) {
        return c == '“' || c == '‘' || c == '"' || c == '\'' || c == '(' || c == '[' || c == '«';
    }

    private static boolean isAbbreviated(String text, int start, int dot, int next) {
        int from = dot;
        while (from > start && !isWordBorder(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot);
        if (from == start && NUMBERING.matcher(word).matches()) {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return !word.equals("I") || !isStarter(text, dot, next);
        }
        if (word.equalsIgnoreCase("no")) {
            return Character.isDigit(next);
        }
        if (TITLES.contains(word) || CONNECTIVES.contains(word)) {
            return true;
        }
        // "U.S. forces" goes on; "in the U.S. The ..." ends.
        boolean acronym = INITIALS.matcher(word).matches();
        return (acronym || SHORTENED.contains(word)) && !isStarter(text, dot, next);
    }

    private static boolean isStarter(String text, int dot, int next) {
        if (!Character.isUpperCase(next)) {
            return false;
        }
        int from = dot + 1;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return STARTERS.contains(text.substring(from, end));
    }

    private static boolean isWordBorder(char c) {
        return Character.isWhitespace(c)
                || isOpener(c)
                || c == '-'
                || c == '–'
                || c == '—'
                || c == '/';
    }

    private static int skipSpace(String text, int at, int limit) {
        int index = at;
        while (index < limit && text.charAt(index) == ' ') {
            index++;
        }
        return index;
    }
}

package readout.change;

import readout.text.ContentWords;
import readout.text.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The piece of a sentence that is quoted to show some of its words: the clause around them.
final class Fragment {
    private static final int MOST_WORDS = 26;
    private static final int MOST_WORDS_AT_A_GLANCE = 45;

    private static final int FEWEST_WORDS = 3;

    private static final Pattern STOP = Pattern.compile("[.]+$");

    private static final Pattern TITLE =
            Pattern.compile("(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Gen|St|No)$");

    /// Where a piece of a sentence that is too long begins with least harm.
    private static final Pattern BEGINS =
            Pattern.compile("(?<=(?: that|[,;:–—]) )(?!(?:and|but|or) )(?=\\S)");

    /// Where it ends with least harm.
    private static final Pattern ENDS = Pattern.compile("[,;:](?= )| (?=(?:[–—]|while|because) )");

    /// What is left of a clause whose quotation was cut off: ", saying".
    private static final Pattern LEFT = Pattern.compile(", (?:and )?\\p{Ll}+ing$");

    private Fragment() {}

    /// A span around the given one that reads well in quotation marks: it ends at marks of
    /// punctuation or after so many words, and holds no quotation mark itself. Where the given span
    /// reaches over such a mark, its longest piece between marks counts.
    static Span around(String text, Span wanted) {
        Span words = longestPiece(text, wanted);
        Span piece = pieceAround(text, words);
        if (piece.in(text).chars().filter(c -> c == ' ').count() < MOST_WORDS) {
            return piece;
        }
        return trim(text, opening(text, words.start(), piece), ending(text, words.end(), piece));
    }

    /// The first border of a clause within half the words before the place, else as many words.
    private static int opening(String text, int at, Span piece) {
        int furthest = at;
        for (int left = MOST_WORDS / 2; furthest > piece.start() && left > 0; furthest--) {
            left -= text.charAt(furthest - 1) == ' ' ? 1 : 0;
        }
        if (furthest == piece.start()) {
            return furthest;
        }
        furthest++;
        Matcher border = BEGINS.matcher(text).region(furthest, at).useTransparentBounds(true);
        return border.find() ? border.start() : furthest;
    }

    /// The last border of a clause within half the words behind the place, else as many words.
    private static int ending(String text, int at, Span piece) {
        int furthest = at;
        for (int right = MOST_WORDS / 2; furthest < piece.end() && right > 0; furthest++) {
            right -= text.charAt(furthest) == ' ' ? 1 : 0;
        }
        if (furthest == piece.end()) {
            return furthest;
        }
        furthest--;
        Matcher border = ENDS.matcher(text).region(at, furthest).useTransparentBounds(true);
        int last = 0;
        while (border.find()) {
            last = border.start();
        }
        return last > 0 ? last : contentEnd(text, at, furthest);
    }

    /// The end of the last content word up to the place, so that no piece ends with "in the".
    private static int contentEnd(String text, int at, int furthest) {
        int end = text.charAt(furthest) == ' ' ? furthest : text.lastIndexOf(' ', furthest);
        while (end > at
                && ContentWords.stems(text.substring(text.lastIndexOf(' ', end - 1) + 1, end))
                        .isEmpty()) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return Math.max(at, end);
    }

    /// All between the quotation marks, semicolons and stops around the words.
    private static Span pieceAround(String text, Span words) {
        int start = words.start();
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        int end = words.end();
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return trim(text, start, end);
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        return c != ',' && c != '–' && c != '—' && isBorder(text, at);
    }

    /// The whole sentence without its last stop, where it is no longer than a reader takes in at a
    /// glance and its quotation marks pair; else its longest piece between marks.
    static String ofWhole(String text) {
        String whole = STOP.matcher(text).replaceFirst("");
        if (pairs(whole) && whole.chars().filter(c -> c == ' ').count() < MOST_WORDS_AT_A_GLANCE) {
            return whole;
        }
        Span piece = longestPiece(whole, new Span(0, whole.length()));
        return around(whole, new Span(piece.start(), piece.start())).in(whole);
    }

    /// The quotation with which the text begins, unless it is a few words only.
    static Optional<String> ofQuotation(String text) {
        if (text.isEmpty() || !isQuotationMark(text.charAt(0))) {
            return Optional.empty();
        }
        int end = 1;
        while (end < text.length() && !isQuotationMark(text.charAt(end))) {
            end++;
        }
        String quotation = text.substring(1, end).replaceFirst("[,.]+$", "");
        return ContentWords.stems(quotation).size() < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(quotation);
    }

    /// Whether each opening curly mark is closed, and no quotation begins or ends the text: it
    /// would stand right beside the marks of ours.
    private static boolean pairs(String text) {
        int depth = 0;
        for (int at = 0; at < text.length() && depth >= 0; at++) {
            depth += text.charAt(at) == '“' ? 1 : text.charAt(at) == '”' ? -1 : 0;
        }
        return depth == 0
                && !text.isEmpty()
                && !isQuotationMark(text.charAt(0))
                && !isQuotationMark(text.charAt(text.length() - 1));
    }

    static boolean hasMark(String text) {
        return text.chars().anyMatch(c -> isQuotationMark((char) c));
    }

    private static Span longestPiece(String text, Span wanted) {
        Span longest = new Span(wanted.start(), wanted.start());
        int from = wanted.start();
        for (int at = wanted.start(); at <= wanted.end(); at++) {
            if (at == wanted.end() || isQuotationMark(text.charAt(at))) {
                if (at - from > longest.length()) {
                    longest = new Span(from, at);
                }
                from = at + 1;
            }
        }
        return longest.isEmpty() && from < text.length() ? new Span(from, from) : longest;
    }

    private static boolean isQuotationMark(char c) {
        return c == '“' || c == '”' || c == '"' || c == '«' || c == '»';
    }

    private static boolean isBorder(String text, int at) {
        return switch (text.charAt(at)) {
            case ';', ':', '(', ')', '!', '?', '…' -> true;
            case '.' -> at + 1 == text.length() || isStop(text, at);
            case ',' -> at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1));
            case '–', '—' -> true;
            default -> isQuotationMark(text.charAt(at));
        };
    }

    /// Whether the point is no part of a number, an abbreviation ("U.S. households") or a title.
    private static boolean isStop(String text, int at) {
        return !Character.isLetterOrDigit(text.charAt(at + 1))
                && at > 1
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && !Character.isUpperCase(text.charAt(at - 1))
                && !TITLE.matcher(text.substring(0, at)).find();
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        Matcher left = LEFT.matcher(text).region(start, end);
        return new Span(start, left.find() ? left.start() : end);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == ',' || c == '–' || c == '—';
    }
}

package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands in quotation marks, also over sentences and paragraphs.
final class Quotations {
    private Quotations() {}

    /// The quotations of a text with their marks, in order of place.
    ///
    /// A quotation that runs on over paragraphs opens each of them and closes only once. One that
    /// is never closed ends with its paragraph.
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open < 0) {
                if (opens(text, at) || opensSingle(text, at)) {
                    open = at;
                }
            } else if (closes(text, at, text.charAt(open))) {
                found.add(new Span(open, at + 1));
                open = -1;
            } else if (c == '\n') {
                if (continues(text, at)) {
                    at++;
                } else {
                    found.add(new Span(open, at));
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            found.add(new Span(open, text.length()));
        }
        return found;
    }

    /// The first of the quotations, given in order of place, that shares something with the span;
    /// null where none does.
    static @Nullable Span touching(List<Span> quotations, Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).overlaps(span)
                ? quotations.get(low)
                : null;
    }

    /// The quotation that goes on with one which its paragraph leaves open, past a paragraph that
    /// stands between them and quotes nothing; the given one where none does.
    ///
    /// @param quotations of the text, in order of place
    static Span resumed(String text, List<Span> quotations, Span open) {
        int end = open.end();
        int next = quotations.indexOf(open) + 1;
        if (closes(text, end - 1) || next == 0 || next == quotations.size()) {
            return open;
        }
        Span other = quotations.get(next);
        int between = text.indexOf('\n', end + 1);
        return between + 1 == other.start() && opens(text, other.start()) ? other : open;
    }

    /// Whether the text begins with a quotation mark.
    static boolean begins(String text) {
        return !text.isEmpty() && opens(text, 0);
    }

    /// Whether the first mark closes a quotation that began before the text.
    static boolean beginsInside(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (opens(text, at)) {
                return false;
            }
            if (closes(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the last quotation is not closed within the text.
    static boolean endsInside(String text) {
        boolean inside = beginsInside(text);
        for (int at = 0; at < text.length(); at++) {
            if (inside && closes(text, at)) {
                inside = false;
            } else if (!inside && opens(text, at)) {
                inside = true;
            }
        }
        return inside;
    }

    /// The words of a speaker as they are printed: with curly marks that pair, put where a
    /// quotation runs over the border of the text or no mark stands in it.
    ///
    /// @param whole whether all of the words are one quotation, whatever marks stand in it
    static String marked(String text, boolean whole) {
        boolean inside = beginsInside(text);
        boolean unmarked = !inside && in(text).isEmpty();
        boolean opens = whole || inside || unmarked;
        boolean closes = whole || unmarked || endsInside(text);
        return (opens ? "“" : "") + curled(text) + (closes ? "”" : "");
    }

    /// The text with its straight double marks made curly.
    static String curled(String text) {
        if (text.indexOf('"') < 0) {
            return text;
        }
        StringBuilder curled = new StringBuilder(text);
        boolean inside = beginsInside(text);
        for (int at = 0; at < text.length(); at++) {
            boolean straight = text.charAt(at) == '"';
            if (inside && closes(text, at)) {
                inside = false;
                curled.setCharAt(at, straight ? '”' : text.charAt(at));
            } else if (!inside && opens(text, at)) {
                inside = true;
                curled.setCharAt(at, straight ? '“' : text.charAt(at));
            }
        }
        return curled.toString();
    }

    private static boolean opens(String text, int at) {
        return switch (text.charAt(at)) {
            case '“', '„', '«' -> true;
            case '"' ->
                    at + 1 < text.length()
                            && !Character.isWhitespace(text.charAt(at + 1))
                            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            default -> false;
        };
    }

    /// A single mark opens at the beginning of a word; as an apostrophe it stands elsewhere.
    private static boolean opensSingle(String text, int at) {
        return text.charAt(at) == '‘' && (at == 0 || " \n([—–".indexOf(text.charAt(at - 1)) >= 0);
    }

    /// Whether what was opened with the mark is closed: „so“, ‘so’, or as usual.
    private static boolean closes(String text, int at, char opened) {
        char c = text.charAt(at);
        return switch (opened) {
            case '„' -> c == '“' || closes(text, at);
            case '‘' ->
                    c == '’'
                            && (at + 1 == text.length()
                                    || !Character.isLetterOrDigit(text.charAt(at + 1)));
            default -> closes(text, at);
        };
    }

    private static boolean closes(String text, int at) {
        return switch (text.charAt(at)) {
            case '”', '»' -> true;
            case '"' -> true;
            default -> false;
        };
    }

    /// Whether the paragraph after the line end begins with another opening mark.
    private static boolean continues(String text, int lineEnd) {
        int next = lineEnd + 1;
        return next < text.length() && (text.charAt(next) == '“' || text.charAt(next) == '"');
    }
}

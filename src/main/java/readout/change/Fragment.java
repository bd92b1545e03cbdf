package readout.change;

import readout.text.Span;

/// The piece of a sentence that is quoted to show some of its words: the clause around them.
final class Fragment {
    private static final int MOST_WORDS = 22;

    private Fragment() {}

    /// A span around the given one that reads well in quotation marks: it ends at marks of
    /// punctuation or after so many words, and holds no quotation mark itself.
    static Span around(String text, Span words) {
        int start = words.start();
        int left = MOST_WORDS / 2;
        while (start > 0 && !isBorder(text, start - 1)) {
            start--;
            if (text.charAt(start) == ' ' && --left == 0) {
                start++;
                break;
            }
        }
        int end = words.end();
        int right = MOST_WORDS - MOST_WORDS / 2 + left;
        while (end < text.length() && !isBorder(text, end)) {
            if (text.charAt(end) == ' ' && --right == 0) {
                break;
            }
            end++;
        }
        return trim(text, start, end);
    }

    private static boolean isBorder(String text, int at) {
        return switch (text.charAt(at)) {
            case '“', '”', '"', '«', '»', ';', ':', '(', ')', '!', '?', '…' -> true;
            case '.', ',' -> at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1));
            case '–', '—' -> true;
            default -> false;
        };
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }
}

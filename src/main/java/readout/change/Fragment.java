package readout.change;

import readout.text.Span;

/// The piece of a sentence that is quoted to show some of its words: the clause around them.
final class Fragment {
    private static final int MOST_WORDS = 22;

    private Fragment() {}

    /// A span around the given one that reads well in quotation marks: it ends at marks of
    /// punctuation or after so many words, and holds no quotation mark itself. Where the given span
    /// reaches over such a mark, its longest piece between marks counts.
    static Span around(String text, Span wanted) {
        Span words = longestPiece(text, wanted);
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
            case '.', ',' -> at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1));
            case '–', '—' -> true;
            default -> isQuotationMark(text.charAt(at));
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

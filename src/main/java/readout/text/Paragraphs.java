package readout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the paragraphs of a text: runs of lines that the page broke but the author did not.
///
/// A blank line ends a paragraph. A single line break does so only where the author meant it: the
/// text is not wrapped at a width, or the line ends so early that the next word would have fitted.
final class Paragraphs {
    /// Lines longer than this were not wrapped by a person's editor or a page.
    private static final int WIDEST_WRAP = 120;

    /// How much of the width a line may leave empty (justified and proportional type varies).
    private static final double FILLED = 0.75;

    /// Lines of one width differ by no more than this.
    private static final double ALIKE = 0.9;

    /// A text of which more than one line in so many is wider was not wrapped.
    private static final int UNWRAPPED = 5;

    private Paragraphs() {}

    /// The paragraphs inside the span, each as its lines without surrounding white space.
    static List<List<Span>> of(String text, Span within) {
        List<Span> lines = lines(text, within);
        int width = width(lines);
        List<List<Span>> paragraphs = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span line : lines) {
            boolean continues =
                    !current.isEmpty()
                            && !line.isEmpty()
                            && isSoft(text, current.getLast(), line, width);
            if (!continues && !current.isEmpty()) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
            if (!line.isEmpty()) {
                current.add(line);
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(current);
        }
        return paragraphs;
    }

    /// The width at which the text was wrapped: its longest line that a person can wrap at, and
    /// that another nearly fills, if there is one such. A few longer lines (a table, an address, a
    /// sentence that came from elsewhere) do not tell otherwise. 0 where it was not wrapped.
    private static int width(List<Span> lines) {
        List<Integer> widths = new ArrayList<>();
        int wider = 0;
        for (Span line : lines) {
            if (line.length() > WIDEST_WRAP) {
                wider++;
            } else if (!line.isEmpty()) {
                widths.add(line.length());
            }
        }
        if (widths.isEmpty() || wider * UNWRAPPED > widths.size() + wider) {
            return 0;
        }
        widths.sort(Comparator.reverseOrder());
        for (int i = 0; i + 1 < widths.size(); i++) {
            if (widths.get(i + 1) >= ALIKE * widths.get(i)) {
                return widths.get(i);
            }
        }
        return widths.getFirst();
    }

    private static boolean isSoft(String text, Span line, Span next, int width) {
        int first = text.codePointAt(next.start());
        if (isBullet(first)) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return true;
        }
        if (width == 0 || line.length() > WIDEST_WRAP) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + (word - next.start()) > FILLED * width;
    }

    private static boolean isBullet(int codePoint) {
        return switch (codePoint) {
            case '•', '▪', '●', '◦', '‣', '*' -> true;
            default -> false;
        };
    }

    private static List<Span> lines(String text, Span within) {
        List<Span> lines = new ArrayList<>();
        int start = within.start();
        for (int at = within.start(); at <= within.end(); at++) {
            if (at == within.end() || isLineEnd(text.charAt(at))) {
                lines.add(trim(text, start, at));
                if (at + 1 < within.end()
                        && text.charAt(at) == '\r'
                        && text.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    private static Span trim(String text, int start, int end) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Invisible.is(c)
                || Character.isISOControl(c);
    }
}

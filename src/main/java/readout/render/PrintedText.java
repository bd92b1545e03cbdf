package readout.render;

import readout.render.Verification.Fault;

import java.util.List;
import java.util.Optional;

/// Compares a text with its print, which breaks it into lines.
///
/// Every character counts but white space at the ends of lines: there a line break stands for a
/// space, or for nothing where a long word was broken.
final class PrintedText {
    private static final int AROUND = 30;

    private PrintedText() {}

    /// The first place where the print departs from the text; empty where it does not.
    static Optional<Fault> compare(String text, List<PdfText.Piece> print) {
        String expected = singleSpaced(text);
        int at = 0;
        for (PdfText.Piece piece : print) {
            String line = singleSpaced(piece.text());
            if (line.isEmpty()) {
                continue;
            }
            if (at < expected.length() && expected.charAt(at) == ' ') {
                at++;
            }
            if (!expected.startsWith(line, at)) {
                return Optional.of(departure(expected, at, piece.page(), line));
            }
            at += line.length();
        }
        String left = expected.substring(at).strip();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Fault("last page", "the print ends before ‘" + brief(left, AROUND) + "’"));
    }

    private static Fault departure(String expected, int at, int page, String line) {
        int same = 0;
        while (same < line.length()
                && at + same < expected.length()
                && line.charAt(same) == expected.charAt(at + same)) {
            same++;
        }
        return new Fault(
                "page " + page,
                "printed is ‘%s’ where the evidence has ‘%s’"
                        .formatted(
                                around(line, same),
                                around(expected, Math.min(at + same, expected.length()))));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }

    static String singleSpaced(String text) {
        StringBuilder made = new StringBuilder(text.length());
        text.codePoints()
                .forEach(codePoint -> {
                    if (!isSpace(codePoint)) {
                        made.appendCodePoint(codePoint);
                    } else if (!made.isEmpty() && made.charAt(made.length() - 1) != ' ') {
                        made.append(' ');
                    }
                });
        return made.toString().strip();
    }

    static String spaceless(String text) {
        StringBuilder made = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(made::appendCodePoint);
        return made.toString();
    }

    /// The beginning of a text, with an ellipsis where it goes on.
    static String brief(String text, int length) {
        String single = singleSpaced(text);
        if (single.length() <= length) {
            return single;
        }
        int end = Character.isHighSurrogate(single.charAt(length - 1)) ? length - 1 : length;
        return single.substring(0, end) + "…";
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}

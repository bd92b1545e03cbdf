package readout.theme;

import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as it stands in a statement: letters and digits, with hyphens and apostrophes inside.
///
/// @param text as written, with straight apostrophes and without the `'s` of a possessive
/// @param possessive whether it was written with `'s` or a final apostrophe
record Word(String text, Span span, boolean possessive) {
    /// Inflections and derivations of one word mostly share so many letters (Ukraine, Ukrainian):
    /// truncation stemming, which knows no language.
    private static final int STEM = 6;

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!Character.isLetterOrDigit(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int end = end(text, at);
            words.add(word(text, at, end));
            at = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean inside =
                    Character.isLetterOrDigit(codePoint)
                            || Character.getType(codePoint) == Character.NON_SPACING_MARK
                            || (isJoint(text, at)
                                    && next < text.length()
                                    && Character.isLetterOrDigit(text.codePointAt(next)));
            if (!inside) {
                break;
            }
            at = next;
        }
        return at;
    }

    /// A hyphen or apostrophe in a word, or a point or comma in a number.
    private static boolean isJoint(String text, int at) {
        return switch (text.charAt(at)) {
            case '-', '‐', '‑', '\'', '’' -> true;
            case '.', ',' ->
                    at > 0
                            && Character.isDigit(text.charAt(at - 1))
                            && at + 1 < text.length()
                            && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    private static Word word(String text, int start, int end) {
        String written = text.substring(start, end).replace('’', '\'').replace('‑', '-');
        boolean possessive =
                written.endsWith("'s")
                        || written.endsWith("'S")
                        || startsPlural(text, written, end);
        String bare =
                written.endsWith("'s") || written.endsWith("'S")
                        ? written.substring(0, written.length() - 2)
                        : written;
        return new Word(bare, new Span(start, end), possessive);
    }

    private static boolean startsPlural(String text, String written, int end) {
        return written.endsWith("s")
                && end < text.length()
                && (text.charAt(end) == '’' || text.charAt(end) == '\'')
                && end + 1 < text.length()
                && text.charAt(end + 1) == ' ';
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /// What the forms of one word share, and a country with its people.
    String stem() {
        String lower = isCapitalized() ? Countries.country(lower()) : lower();
        if (lower.codePointCount(0, lower.length()) > STEM) {
            return lower.substring(0, lower.offsetByCodePoints(0, STEM));
        }
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 2);
        }
        if (lower.length() > 3 && lower.endsWith("y")) {
            return lower.substring(0, lower.length() - 1) + "i";
        }
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}

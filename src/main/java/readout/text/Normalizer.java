package readout.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Makes two writings of the same words equal, and nothing else.
///
/// Equal become: composed and decomposed letters (NFC), curly and straight quotation marks, the
/// dashes, the ellipsis and three dots, ligatures, all white space (a run is one space), and what
/// is invisible (soft hyphens, zero-width characters, bidirectional marks), and [Mojibake] with
/// what it was. Case, diacritics and look-alike letters of other scripts stay different: they make
/// other words.
public final class Normalizer {
    /// Below this, each character is its own normal form.
    private static final int FIRST_COMPOSING = 0x300;

    private Normalizer() {}

    /// The normal form, with the way back to the given text. It is its own normal form.
    public static MappedText normalize(String text) {
        MappedText made = once(text);
        String from = text;
        // What the invisible kept apart stands together now, and may be one letter.
        while (holdsUnseen(from)) {
            from = made.text();
            made = made.then(once(from));
        }
        return made;
    }

    /// Whether there is something invisible or misread, which does not stay as it is.
    private static boolean holdsUnseen(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isUnseen(text.codePointAt(at)) || Mojibake.lengthAt(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static MappedText once(String text) {
        MappedText.Builder made = new MappedText.Builder(text.length());
        int at = 0;
        while (at < text.length()) {
            int misread = Mojibake.lengthAt(text, at);
            int end = misread > 0 ? at + misread : clusterEnd(text, at);
            String cluster =
                    misread > 0 ? Mojibake.repaired(text, at, misread) : text.substring(at, end);
            append(made, cluster, new Span(at, end));
            at = end;
        }
        if (!made.isEmpty() && made.last() == ' ') {
            made.dropLast();
        }
        return made.build();
    }

    /// Every place in the text where the quotation stands, by their normal forms, in order and not
    /// overlapping. Empty where the quotation has no visible character.
    public static List<Span> find(String quotation, String text) {
        return find(quotation, normalize(text));
    }

    /// The same in a text whose normal form is at hand.
    public static List<Span> find(String quotation, MappedText made) {
        String wanted = normalForm(quotation);
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = made.text().indexOf(wanted);
                at >= 0;
                at = made.text().indexOf(wanted, at + wanted.length())) {
            Span place = new Span(at, at + wanted.length());
            // Half a ligature, or a letter without its mark, is another word.
            if (made.isWhole(place)) {
                found.add(made.toOriginal(place));
            }
        }
        return found;
    }

    /// Whether the two are the same words in the same writing.
    public static boolean same(String one, String other) {
        return one.equals(other) || normalForm(one).equals(normalForm(other));
    }

    /// The normal form alone.
    public static String normalForm(String text) {
        return isNormal(text) ? text : normalize(text).text();
    }

    /// Whether there is nothing but visible ASCII that stands for itself, and single spaces
    /// between; not so may be normal, too.
    private static boolean isNormal(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next < ' ' || next >= 0x7f || next == '`' || (next == ' ' && before == ' ')) {
                return false;
            }
            before = next;
        }
        return before != ' ' || text.isEmpty();
    }

    /// The end of the letter at `start` with all that composes with it.
    private static int clusterEnd(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        while (end < text.length() && !isUnseen(first)) {
            int next = text.codePointAt(end);
            if (!composes(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean composes(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                    !Invisible.is(codePoint);
            // Hangul vowels and finals compose with the consonant before them.
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
        };
    }

    private static void append(MappedText.Builder made, String cluster, Span from) {
        int first = cluster.codePointAt(0);
        boolean alone = cluster.length() == Character.charCount(first);
        if (alone && (isSpace(first) || isUnseen(first))) {
            if (isSpace(first) && !made.isEmpty() && made.last() != ' ') {
                made.append(' ', from);
            }
            return;
        }
        // A sign may be written as another one that stands for the same: that one is folded, too.
        String composed =
                alone && first < FIRST_COMPOSING
                        ? cluster
                        : java.text.Normalizer.normalize(cluster, java.text.Normalizer.Form.NFC);
        String folded = composed.length() == 1 ? folded(composed.charAt(0)) : null;
        made.append(folded == null ? composed : folded, from);
    }

    private static boolean isUnseen(int codePoint) {
        return Invisible.is(codePoint) || Character.isISOControl(codePoint);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85;
    }

    private static @Nullable String folded(char sign) {
        return switch (sign) {
            case '‘', '’', '‚', '‛', '′', '´', '`' -> "'";
            case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '…' -> "...";
            case 'ﬀ' -> "ff";
            case 'ﬁ' -> "fi";
            case 'ﬂ' -> "fl";
            case 'ﬃ' -> "ffi";
            case 'ﬄ' -> "ffl";
            case 'ﬅ', 'ﬆ' -> "st";
            default -> null;
        };
    }
}

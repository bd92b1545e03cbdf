package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A stored text as a person reads it: what was left out is gone, lines broken by the page are
/// joined, words broken at a line's end are whole, white space is single, [Mojibake] is readable.
///
/// It is a view: each of its characters knows its place in the stored text, so that what is found
/// here is cited there. Paragraphs are kept apart, and what was left out always parts them, so that
/// no sentence reaches over page furniture.
public final class CleanText {
    /// Stands where a word may be broken; at a line's end it was.
    private static final char SOFT_HYPHEN = '\u00AD';

    private final MappedText mapped;
    private final List<Span> paragraphs;

    private CleanText(MappedText mapped, List<Span> paragraphs) {
        this.mapped = mapped;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /// The view of a whole text with nothing left out.
    public static CleanText of(String stored) {
        return of(stored, List.of());
    }

    /// The view of a text without the given spans, which may come in any order and overlap.
    public static CleanText of(String stored, List<Span> leftOut) {
        MappedText.Builder made = new MappedText.Builder(stored.length());
        List<Span> paragraphs = new ArrayList<>();
        for (Span piece : complement(stored.length(), leftOut)) {
            for (List<Span> lines : Paragraphs.of(stored, piece)) {
                if (!made.isEmpty()) {
                    int at = lines.getFirst().start();
                    made.append('\n', new Span(at, at));
                }
                int start = made.length();
                appendParagraph(made, stored, lines);
                if (made.length() > start) {
                    paragraphs.add(new Span(start, made.length()));
                }
            }
        }
        return new CleanText(made.build(), paragraphs);
    }

    public String text() {
        return mapped.text();
    }

    /// The paragraphs as spans of this view, in order.
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /// Where the words of a span of this view stand in the stored text.
    public Span toStored(Span clean) {
        return mapped.toOriginal(clean);
    }

    private static List<Span> complement(int length, List<Span> leftOut) {
        List<Span> kept = new ArrayList<>();
        int at = 0;
        for (Span out : leftOut.stream().sorted().toList()) {
            if (out.start() > at) {
                kept.add(new Span(at, out.start()));
            }
            at = Math.max(at, out.end());
        }
        if (at < length) {
            kept.add(new Span(at, length));
        }
        return kept;
    }

    private static void appendParagraph(MappedText.Builder made, String stored, List<Span> lines) {
        int paragraphStart = made.length();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (i > 0
                    && stored.charAt(lines.get(i - 1).end()) != SOFT_HYPHEN
                    && !joinsWord(made, paragraphStart, stored.charAt(line.start()))) {
                int broken = lines.get(i - 1).end();
                made.append(' ', new Span(broken, line.start()));
            }
            appendLine(made, stored, line);
        }
    }

    /// Takes back the hyphen of a word that the page broke, and says whether it did.
    ///
    /// A hyphen stays where it belongs to the word as often as not: after a prefix that is usually
    /// written with one, or where the word before it has another hyphen ("up-to-" + "date").
    private static boolean joinsWord(MappedText.Builder made, int from, char next) {
        int length = made.length();
        if (length - from < 2 || made.last() != '-' || !Character.isLetterOrDigit(next)) {
            return false;
        }
        String word = made.wordBefore(length - 1, from);
        if (word.isEmpty()) {
            return false;
        }
        boolean hyphenStays =
                !Character.isLowerCase(next)
                        || word.indexOf('-') >= 0
                        || !Character.isLetter(word.charAt(word.length() - 1))
                        || HyphenPrefixes.WORDS.contains(word.toLowerCase(Locale.ROOT));
        if (!hyphenStays) {
            made.dropLast();
        }
        return true;
    }

    private static void appendLine(MappedText.Builder made, String stored, Span line) {
        boolean space = false;
        int at = line.start();
        while (at < line.end()) {
            int misread = Mojibake.lengthAt(stored, at);
            String character =
                    misread > 0
                            ? Mojibake.repaired(stored, at, misread)
                            : Character.toString(stored.codePointAt(at));
            int codePoint = character.codePointAt(0);
            int next = at + (misread > 0 ? misread : character.length());
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                space = true;
            } else if (!Invisible.is(codePoint) && !Character.isISOControl(codePoint)) {
                if (space) {
                    made.append(' ', new Span(at - 1, at));
                    space = false;
                }
                made.append(character, new Span(at, next));
            }
            at = next;
        }
    }
}

package readout.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two wordings in one, as an editor marks them: what was kept, what was left out and what was put
/// in.
///
/// The pieces that were kept and put in, joined, are the later wording; those that were kept and
/// left out are the earlier one, but for spaces, the case of first letters, and the marks of
/// punctuation behind words that were kept, which are those of the later wording.
///
/// @param pieces in the order of reading, what is left out before what is put in its place; never
///   two of one mark in a row
public record Redline(List<Piece> pieces) {
    /// The share of the longer wording that both have, for a reader to see one text that moved.
    private static final double MOSTLY = 0.5;

    private static final int FEWEST_KEPT = 4;

    /// So many words on both sides are compared at most.
    private static final int LONGEST = 400;

    public Redline {
        pieces = List.copyOf(pieces);
    }

    /// What became of a piece.
    public enum Mark {
        KEPT,
        DELETED,
        INSERTED
    }

    /// Some words in a row, with the space before them.
    public record Piece(Mark mark, String text) {
        /// The words without the space before them.
        public String words() {
            return text.strip();
        }

        /// Whether it stands apart from what is before it.
        public boolean isSpaced() {
            return text.startsWith(" ");
        }
    }

    /// The redline of two wordings.
    public static Redline of(String earlier, String later) {
        return of(Alignment.of(Token.words(earlier), Token.words(later)), earlier, later);
    }

    /// The same where most words of both stay and some words move; empty where a reader sees more
    /// in the two side by side.
    public static Optional<Redline> ifMostlyKept(String earlier, String later) {
        List<Token> before = Token.words(earlier);
        List<Token> now = Token.words(later);
        if (Math.max(before.size(), now.size()) > LONGEST) {
            return Optional.empty();
        }
        Alignment alignment = Alignment.of(before, now);
        int kept = alignment.keptWords();
        int longer = Math.max(before.size(), now.size());
        boolean mostly = kept >= FEWEST_KEPT && kept >= MOSTLY * longer;
        return mostly
                ? Optional.of(of(alignment, earlier, later)).filter(Redline::shows)
                : Optional.empty();
    }

    /// Whether any word moved.
    private boolean shows() {
        return pieces.stream().anyMatch(piece -> piece.mark() != Mark.KEPT);
    }

    private static Redline of(Alignment alignment, String earlier, String later) {
        List<Piece> pieces = new ArrayList<>();
        for (Alignment.Stretch stretch : alignment.stretches()) {
            if (stretch.kept()) {
                add(pieces, Mark.KEPT, text(later, alignment.later(), stretch.now()));
            } else {
                add(pieces, Mark.DELETED, text(earlier, alignment.earlier(), stretch.before()));
                add(pieces, Mark.INSERTED, text(later, alignment.later(), stretch.now()));
            }
        }
        return new Redline(pieces);
    }

    private static void add(List<Piece> pieces, Mark mark, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().mark() == mark) {
            pieces.add(new Piece(mark, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(mark, text));
        }
    }

    /// The words of the range in their text, from where the word before them ends.
    private static String text(String text, List<Token> words, Alignment.Range range) {
        if (range.isEmpty()) {
            return "";
        }
        int start = range.from() == 0 ? 0 : end(text, words.get(range.from() - 1));
        int end = range.to() == words.size() ? text.length() : end(text, words.get(range.to() - 1));
        return text.substring(start, end);
    }

    /// Where the word ends with the marks of punctuation that cling to it.
    private static int end(String text, Token word) {
        int end = word.span().end();
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && !Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

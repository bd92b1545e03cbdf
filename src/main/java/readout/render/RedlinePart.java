package readout.render;

import readout.change.Redline;

import java.util.List;

/// A redline on a page: what was left out struck through behind a minus, what was put in underlined
/// behind a plus, so that neither colour nor sight is needed to tell them apart.
final class RedlinePart {
    private RedlinePart() {}

    static void write(Sheet sheet, List<Redline.Piece> pieces) {
        Html html = sheet.html();
        html.open("p", "class", "redline");
        StringBuilder all = new StringBuilder();
        for (Redline.Piece piece : pieces) {
            html.text(space(piece, all));
            all.append(piece.words());
            String words = sheet.spell(piece.words());
            switch (piece.mark()) {
                case KEPT -> html.text(words);
                case DELETED -> html.leaf("del", "[−" + apart(words) + words + "]");
                case INSERTED -> html.leaf("ins", "[+" + apart(words) + words + "]");
            }
        }
        sheet.note(all.toString());
        html.close("p");
    }

    private static String apart(String words) {
        return words.isEmpty() || !Character.isLetterOrDigit(words.codePointAt(0)) ? "" : " ";
    }

    /// Words of different wordings stand apart though they begin their own.
    static String space(Redline.Piece piece, CharSequence before) {
        boolean word =
                !piece.words().isEmpty() && Character.isLetterOrDigit(piece.words().charAt(0));
        return before.isEmpty() || !(piece.isSpaced() || word) ? "" : " ";
    }
}

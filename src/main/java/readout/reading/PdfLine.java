package readout.reading;

import java.util.ArrayList;
import java.util.List;

/// A line of a PDF page; lengths in points, the origin at the upper left.
///
/// @param left where its first character begins
/// @param right where its last character ends
/// @param y the baseline
/// @param size the height of most of its type
/// @param firstWord the width of its first word
/// @param em about the width of a letter, the measure of gaps
record PdfLine(
        String text,
        int page,
        double left,
        double right,
        double y,
        double size,
        double firstWord,
        double em) {

    /// What is seen and what is hidden on a page.
    record Lines(List<PdfLine> seen, List<Block> hidden) {}

    /// A gap wider than this part of a space is one.
    private static final double SPACE = 0.4;

    /// A baseline moved by less than this part of the height is the same line.
    private static final double SAME_LINE = 0.55;

    static Lines of(PdfPage page) {
        List<Block> hidden = new ArrayList<>();
        List<PdfGlyph> seen = new ArrayList<>();
        List<PdfGlyph> unseen = new ArrayList<>();
        for (PdfGlyph glyph : page.glyphs()) {
            if (glyph.hidden().isEmpty()) {
                seen.add(glyph);
            } else {
                if (!unseen.isEmpty() && !unseen.getLast().hidden().equals(glyph.hidden())) {
                    addHidden(unseen, page.number(), hidden);
                }
                unseen.add(glyph);
            }
        }
        addHidden(unseen, page.number(), hidden);
        return new Lines(ordered(lines(seen, page.number())), hidden);
    }

    private static void addHidden(List<PdfGlyph> unseen, int page, List<Block> hidden) {
        List<Block.Line> lines =
                lines(unseen, page).stream()
                        .map(line -> new Block.Line(line.text(), page))
                        .toList();
        if (!lines.isEmpty()) {
            hidden.add(new Block(Block.Kind.HIDDEN, lines, unseen.getFirst().hidden()));
        }
        unseen.clear();
    }

    private static List<PdfLine> lines(List<PdfGlyph> glyphs, int page) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            if (!line.isEmpty() && !continues(line, glyph)) {
                close(line, page, lines);
            }
            line.add(glyph);
        }
        close(line, page, lines);
        return lines;
    }

    private static boolean continues(List<PdfGlyph> line, PdfGlyph glyph) {
        PdfGlyph last = line.getLast();
        PdfGlyph main = line.getFirst();
        double height = Math.max(glyph.size(), Math.max(last.size(), main.size()));
        double moved = Math.min(Math.abs(glyph.y() - last.y()), Math.abs(glyph.y() - main.y()));
        return moved < SAME_LINE * height && glyph.x() > last.x() - 2 * height;
    }

    private static void close(List<PdfGlyph> line, int page, List<PdfLine> lines) {
        PdfLineText text = PdfLineText.of(line, SPACE);
        if (!text.text().isBlank()) {
            List<PdfGlyph> ink = line.stream().filter(glyph -> !glyph.isBlank()).toList();
            double left = ink.stream().mapToDouble(PdfGlyph::x).min().orElse(0);
            double right = ink.stream().mapToDouble(PdfGlyph::end).max().orElse(0);
            double size = median(ink.stream().mapToDouble(PdfGlyph::size).sorted().toArray());
            double y = median(ink.stream().mapToDouble(PdfGlyph::y).sorted().toArray());
            double em = median(ink.stream().mapToDouble(PdfGlyph::width).sorted().toArray());
            lines.add(new PdfLine(text.text(), page, left, right, y, size, text.firstWord(), em));
        }
        line.clear();
    }

    static double median(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /// The order of drawing is the order of reading, unless it jumps about; then from the top.
    private static List<PdfLine> ordered(List<PdfLine> lines) {
        int jumps = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).y() < lines.get(i - 1).y() - lines.get(i).size()) {
                jumps++;
            }
        }
        List<PdfLine> ordered = new ArrayList<>(lines);
        if (jumps > 4 && jumps * 8 > lines.size()) {
            ordered.sort((a, b) ->
                    Math.abs(a.y() - b.y()) < 1
                            ? Double.compare(a.left(), b.left())
                            : Double.compare(a.y(), b.y()));
        }
        return joined(ordered);
    }

    /// Pieces on one baseline that follow each other are one line.
    private static List<PdfLine> joined(List<PdfLine> lines) {
        List<PdfLine> joined = new ArrayList<>();
        for (PdfLine line : lines) {
            PdfLine last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && Math.abs(last.y() - line.y()) < 0.3 * line.size()
                    && line.left() >= last.right() - 1) {
                joined.set(
                        joined.size() - 1,
                        new PdfLine(
                                last.text() + " " + line.text(),
                                last.page(),
                                last.left(),
                                line.right(),
                                last.y(),
                                last.size(),
                                last.firstWord(),
                                last.em()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    boolean endsSentence() {
        String bare = text.replaceAll("[”’\"')\\]]+$", "");
        return !bare.isEmpty() && ".?!:;".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}

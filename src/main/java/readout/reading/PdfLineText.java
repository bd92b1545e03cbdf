package readout.reading;

import java.util.List;

/// The characters of a PDF line, with the spaces that only show as gaps and without footnote marks.
///
/// @param firstWord the width of its first word in points
record PdfLineText(String text, double firstWord) {
    /// Raised by so much of the height, and so much smaller, a number refers to a note.
    private static final double RAISED = 0.15;

    private static final double SMALLER = 0.85;

    static PdfLineText of(List<PdfGlyph> line, double space) {
        StringBuilder text = new StringBuilder();
        double firstEnd = 0;
        double firstStart = 0;
        boolean first = true;
        PdfGlyph last = null;
        for (int i = 0; i < line.size(); i++) {
            PdfGlyph glyph = line.get(i);
            if (last != null && isTwice(last, glyph)) {
                continue;
            }
            boolean gap = last != null && isGap(last, glyph, space);
            if (glyph.isBlank() || gap) {
                if (!text.isEmpty()) {
                    first = false;
                    if (text.charAt(text.length() - 1) != ' ') {
                        text.append(' ');
                    }
                }
            }
            if (!glyph.isBlank()) {
                if (text.isEmpty()) {
                    firstStart = glyph.x();
                }
                if (!isNoteMark(line, i)) {
                    text.append(glyph.text());
                }
                if (first) {
                    firstEnd = glyph.end();
                }
            }
            last = glyph;
        }
        return new PdfLineText(text.toString().strip(), firstEnd - firstStart);
    }

    /// Bold made by drawing a letter twice.
    static boolean isTwice(PdfGlyph last, PdfGlyph glyph) {
        return last.text().equals(glyph.text())
                && Math.abs(last.x() - glyph.x()) < 0.25 * glyph.width()
                && Math.abs(last.y() - glyph.y()) < 0.25 * glyph.size();
    }

    private static boolean isGap(PdfGlyph last, PdfGlyph glyph, double space) {
        double gap = glyph.x() - last.end();
        double least = Math.min(space * width(glyph), 0.125 * (last.width() + glyph.width()));
        return gap > Math.max(least, 0.08 * glyph.size());
    }

    private static double width(PdfGlyph glyph) {
        return glyph.space() > 0 ? glyph.space() : 0.25 * glyph.size();
    }

    private static boolean isNoteMark(List<PdfGlyph> line, int at) {
        PdfGlyph glyph = line.get(at);
        if (!glyph.text().matches("[0-9*†‡]") || at == 0) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && isRaised(line.get(before), line)) {
            before--;
        }
        int after = at + 1;
        while (after < line.size() && isRaised(line.get(after), line)) {
            after++;
        }
        if (!isRaised(glyph, line) || before < 1) {
            return false;
        }
        // m² and ½ made of raised digits stay.
        boolean fraction = after < line.size() && "/⁄".contains(line.get(after).text());
        char previous = line.get(before).text().charAt(0);
        boolean unit =
                Character.isLetter(previous)
                        && !Character.isLetter(line.get(before - 1).text().charAt(0));
        boolean power = Character.isDigit(previous);
        return !fraction && !unit && !power;
    }

    private static boolean isRaised(PdfGlyph glyph, List<PdfGlyph> line) {
        double size = line.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
        double y =
                line.stream()
                        .filter(other -> other.size() > SMALLER * size)
                        .mapToDouble(PdfGlyph::y)
                        .max()
                        .orElse(0);
        return glyph.size() < SMALLER * size && y - glyph.y() > RAISED * size;
    }
}

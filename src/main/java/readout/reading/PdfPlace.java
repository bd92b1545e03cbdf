package readout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds words of the stored text on a page, by their letters and digits alone: spaces, hyphens at
/// line ends and marks of notes differ between the two.
final class PdfPlace {
    /// Words that go on on the next page are found by so many of their first letters.
    private static final int LEAST = 12;

    private static final double SAME_LINE = 0.55;

    /// How far type reaches over and under its baseline, in parts of its height.
    private static final double ABOVE = 0.85;

    private static final double BELOW = 0.25;

    private final String letters;
    private final List<PdfGlyph> glyphs;

    private PdfPlace(List<PdfGlyph> drawn) {
        StringBuilder text = new StringBuilder();
        List<PdfGlyph> each = new ArrayList<>();
        PdfGlyph last = null;
        for (PdfGlyph glyph : drawn) {
            String own = letters(glyph.text());
            if (last != null && PdfLineText.isTwice(last, glyph)) {
                continue;
            }
            text.append(own);
            for (int i = 0; i < own.length(); i++) {
                each.add(glyph);
            }
            last = glyph;
        }
        this.letters = text.toString();
        this.glyphs = each;
    }

    /// @param scale pixels for a point
    static List<PageImage.Box> of(PdfPage page, String words, double scale) {
        List<PdfGlyph> drawn =
                page.glyphs().stream().filter(glyph -> glyph.hidden().isEmpty()).toList();
        List<PdfGlyph> fromTheTop =
                drawn.stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (PdfGlyph glyph) -> Math.round(glyph.y() / 3))
                                        .thenComparingDouble(PdfGlyph::x))
                        .toList();
        String wanted = letters(words);
        List<PdfGlyph> found = new PdfPlace(drawn).find(wanted);
        found = found.isEmpty() ? new PdfPlace(fromTheTop).find(wanted) : found;
        return boxes(found, scale);
    }

    private List<PdfGlyph> find(String wanted) {
        for (int length = wanted.length(); length > 0; length--) {
            boolean whole = length == wanted.length();
            if (!whole && length < LEAST) {
                break;
            }
            int at =
                    whole
                            ? letters.indexOf(wanted)
                            : letters.endsWith(wanted.substring(0, length))
                                    ? letters.length() - length
                                    : -1;
            if (at >= 0) {
                return glyphs.subList(at, at + length);
            }
        }
        return List.of();
    }

    private static List<PageImage.Box> boxes(List<PdfGlyph> found, double scale) {
        List<PageImage.Box> boxes = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= found.size(); i++) {
            if (i == found.size() || !isOneLine(found.get(i - 1), found.get(i))) {
                boxes.add(box(found.subList(from, i), scale));
                from = i;
            }
        }
        return boxes;
    }

    private static boolean isOneLine(PdfGlyph one, PdfGlyph next) {
        double height = Math.max(one.size(), next.size());
        return Math.abs(one.y() - next.y()) < SAME_LINE * height && next.x() >= one.x() - height;
    }

    private static PageImage.Box box(List<PdfGlyph> line, double scale) {
        double left = line.stream().mapToDouble(PdfGlyph::x).min().orElse(0);
        double right = line.stream().mapToDouble(PdfGlyph::end).max().orElse(0);
        double size = line.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
        double y = line.stream().mapToDouble(PdfGlyph::y).max().orElse(0);
        return new PageImage.Box(
                (int) Math.floor(scale * left),
                (int) Math.floor(scale * (y - ABOVE * size)),
                (int) Math.ceil(scale * (right - left)),
                (int) Math.ceil(scale * (ABOVE + BELOW) * size));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

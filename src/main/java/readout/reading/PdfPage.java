package readout.reading;

import java.util.List;

/// What one page of a PDF shows, as glyphs in the order in which they are drawn.
///
/// @param number counted from 1
/// @param pictures whether any picture is drawn on it
/// @param fault what the parser threw on it; empty where it was read whole
record PdfPage(
        int number,
        double width,
        double height,
        List<PdfGlyph> glyphs,
        boolean pictures,
        String fault) {

    boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> glyph.hidden().isEmpty() && !glyph.isBlank());
    }
}

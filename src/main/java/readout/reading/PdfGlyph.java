package readout.reading;

/// A character as a PDF page shows it; lengths in points, the origin at the upper left.
///
/// @param x the left edge
/// @param y the baseline
/// @param size the height of the type
/// @param space the width of a space of its font
/// @param hidden why nobody sees it; empty where it is seen
record PdfGlyph(
        String text, double x, double y, double width, double size, double space, String hidden) {
    double end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}

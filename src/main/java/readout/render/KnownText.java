package readout.render;

import java.util.Arrays;
import java.util.OptionalInt;

/// A stretch of a document's text as its passages tell it, in code points.
final class KnownText {
    private int start;
    private int length;
    private int[] points = {};

    /// Adds what one more passage tells; passages come in the order of where they begin.
    ///
    /// @param from where the text stands in the document
    /// @return the first place at which it contradicts what is known
    OptionalInt add(int from, int[] text) {
        if (length == 0 || from > start + length) {
            start = from;
            length = 0;
        }
        int offset = from - start;
        for (int i = 0; i < text.length && offset + i < length; i++) {
            if (points[offset + i] != text[i]) {
                return OptionalInt.of(from + i);
            }
        }
        if (offset + text.length > length) {
            if (offset + text.length > points.length) {
                points = Arrays.copyOf(points, Math.max(2 * length, offset + text.length));
            }
            System.arraycopy(text, 0, points, offset, text.length);
            length = offset + text.length;
        }
        return OptionalInt.empty();
    }
}

package readout.reading;

import java.util.List;

/// A page of a PDF as an image, and where some words stand on it.
///
/// @param png the bytes of the image
/// @param width in pixels
/// @param boxes one for each line or part of it on which the words stand, in their order; empty
///   where they were not found
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(byte[] png, int width, int height, List<Box> boxes) {
    public PageImage {
        boxes = List.copyOf(boxes);
    }

    /// A rectangle in pixels from the upper left corner.
    public record Box(int x, int y, int width, int height) {}
}

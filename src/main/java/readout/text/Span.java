package readout.text;

import java.util.Comparator;

/// A half-open range `[start, end)` in a stored text, counted in UTF-16 code units as Java counts.
///
/// Consumers in other languages count Unicode code points: [#inCodePoints] translates.
///
/// @param start index of the first code unit, inclusive
/// @param end index after the last code unit, exclusive
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// The characters of this span.
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /// The same range counted in Unicode code points of the same text.
    public Span inCodePoints(String text) {
        int before = text.codePointCount(0, start);
        return new Span(before, before + text.codePointCount(start, end));
    }

    /// The range in code units of a span that was counted in code points of the text.
    ///
    /// @throws IndexOutOfBoundsException if the text has fewer code points
    public static Span ofCodePoints(int start, int end, String text) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }

    @Override
    public int compareTo(Span other) {
        return BY_PLACE.compare(this, other);
    }
}

package readout.text;

import java.util.Arrays;

/// A text made from another one, and for each of its characters the place it came from.
///
/// The offsets never decrease, so a span of the made text always leads to one span of the original
/// (the offset correction of Lucene's `CharFilter`).
public final class MappedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    /// The smallest span of the original that holds all that the given span was made from.
    public Span toOriginal(Span made) {
        if (made.isEmpty()) {
            int at = made.start() < starts.length ? starts[made.start()] : last();
            return new Span(at, at);
        }
        return new Span(starts[made.start()], ends[made.end() - 1]);
    }

    /// Whether the span holds all that was made from the original characters at its ends: not half
    /// of a ligature, nor a letter without its mark.
    boolean isWhole(Span made) {
        boolean begins = made.start() == 0 || starts[made.start() - 1] != starts[made.start()];
        boolean ends = made.end() == starts.length || starts[made.end() - 1] != starts[made.end()];
        return made.isEmpty() || (begins && ends);
    }

    /// This text and one that was made from it, as one that was made from the original.
    MappedText then(MappedText next) {
        Builder both = new Builder(next.text.length());
        for (int at = 0; at < next.text.length(); at++) {
            Span made = next.toOriginal(new Span(at, at + 1));
            both.append(next.text.charAt(at), toOriginal(made));
        }
        return both.build();
    }

    private int last() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /// Collects the characters of a made text in order.
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int expected) {
            int capacity = Math.max(16, expected);
            text = new StringBuilder(capacity);
            starts = new int[capacity];
            ends = new int[capacity];
        }

        /// Adds characters that stand for the given span of the original.
        Builder append(CharSequence characters, Span original) {
            for (int i = 0; i < characters.length(); i++) {
                append(characters.charAt(i), original);
            }
            return this;
        }

        Builder append(char character, Span original) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at);
                ends = Arrays.copyOf(ends, 2 * at);
            }
            text.append(character);
            starts[at] = original.start();
            ends[at] = original.end();
            return this;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        int length() {
            return text.length();
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        /// The letters, digits and hyphens that end at `end`, not reaching before `from`.
        String wordBefore(int end, int from) {
            int start = end;
            while (start > from
                    && (Character.isLetterOrDigit(text.charAt(start - 1))
                            || text.charAt(start - 1) == '-')) {
                start--;
            }
            return text.substring(start, end);
        }

        void dropLast() {
            text.setLength(text.length() - 1);
        }

        MappedText build() {
            int length = text.length();
            return new MappedText(
                    text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}

package readout.position;

/// How much of what was held is printed.
///
/// @param mostSentences per actor and theme, at least 1
/// @param newness what the next sentence must add, as a share of the theme's words not yet covered
///   by those chosen, from 0 to 1
public record PositionOptions(int mostSentences, double newness) {
    public static final PositionOptions DEFAULT = new PositionOptions(4, 0.35);

    public PositionOptions {
        if (mostSentences < 1 || newness < 0 || newness > 1) {
            throw new IllegalArgumentException(
                    "no such options: " + mostSentences + ", " + newness);
        }
    }
}

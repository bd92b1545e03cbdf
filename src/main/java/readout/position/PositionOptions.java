package readout.position;

/// How much of what was held is printed: as long as a sentence adds enough.
///
/// @param mostSentences the bound per actor and theme, at least 1
/// @param newness what the next sentence must add, as a share of the theme's words not yet covered
///   by those chosen, from 0 to 1
public record PositionOptions(int mostSentences, double newness) {
    public static final PositionOptions DEFAULT = new PositionOptions(5, 0.35);

    public PositionOptions {
        if (mostSentences < 1 || newness < 0 || newness > 1) {
            throw new IllegalArgumentException(
                    "no such options: " + mostSentences + ", " + newness);
        }
    }
}

package readout.citation;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Which second judge is heard on what is said in other words than the passages'.
///
/// @param crossEncoder the folder or file of a cross-encoder; null for none
/// @param threshold the score from which it bears a claim out, above 0 and up to 1. The default of
///   one half is where such a model is trained to turn from no to yes
public record JudgeOptions(@Nullable Path crossEncoder, double threshold) {
    public static final JudgeOptions DEFAULT = new JudgeOptions(null, 0.5);

    public JudgeOptions {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is above 0 and up to 1");
        }
    }
}

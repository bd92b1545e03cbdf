package readout.render;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// The characters that the embedded fonts can draw.
///
/// Kept as a list beside the fonts, because reading it is much faster than reading them.
final class Coverage {
    private final BitSet codePoints = new BitSet();

    private Coverage() {}

    static Coverage ofFonts() {
        Coverage coverage = new Coverage();
        String ranges =
                new String(Resources.bytes("fonts/coverage.txt"), StandardCharsets.US_ASCII);
        ranges.lines()
                .forEach(range -> {
                    int hyphen = range.indexOf('-');
                    coverage.codePoints.set(
                            Integer.parseInt(range.substring(0, hyphen), 16),
                            Integer.parseInt(range.substring(hyphen + 1), 16) + 1);
                });
        return coverage;
    }

    boolean has(int codePoint) {
        return codePoints.get(codePoint);
    }
}

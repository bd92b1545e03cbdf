package readout.text;

import java.util.regex.Pattern;

/// A text as its readers see it, without the signs in which words could reach a model alone:
/// controls, invisible and unassigned characters.
public final class VisibleText {
    private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");

    private VisibleText() {}

    /// In one line.
    public static String of(String text) {
        return UNSEEN.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }
}

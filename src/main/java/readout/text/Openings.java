package readout.text;

import java.util.regex.Pattern;

/// How sentences begin.
public final class Openings {
    private static final Pattern LEANS =
            Pattern.compile(
                    "^[“\"‘']?(?:And|But|So|This|These|That|Those|They|It|Also|Then|Such|Including|If"
                        + " this|There)\\b");

    private Openings() {}

    /// Whether the sentence leans on the one before it ("This would allow ..."): alone it reads
    /// badly.
    public static boolean lean(String sentence) {
        return LEANS.matcher(sentence).find();
    }
}

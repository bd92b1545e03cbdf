package readout.position;

import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.Openings;

import java.util.regex.Pattern;

/// How well a sentence is understood by somebody who reads it alone.
final class Standing {
    private static final double LEANS = 0.5;
    private static final double POINTS = 0.8;
    private static final double SAYS_LITTLE = 0.6;
    private static final int LITTLE = 3;

    private static final Pattern ASKS = Pattern.compile("\\?[”\"’')\\s]*$");

    /// A pointer to something before it, other than the present time ("this year").
    private static final Pattern POINTER =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:this|these|those|such)(?!"
                        + " (?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|winter|century|decade|time|who|that|which|as|a|an)(?!\\p{L}))"
                        + " \\p{Ll}+|of the kind)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE);

    private Standing() {}

    /// From 0, for what is asked or says nothing by itself ("That is not what happened"), to 1.
    static double of(Statement statement) {
        String text = statement.text();
        if (ASKS.matcher(text).find()) {
            return 0;
        }
        boolean leans = Openings.lean(text);
        boolean points = POINTER.matcher(text).find();
        boolean little = ContentWords.stems(text).size() < LITTLE;
        if (little && (leans || points)) {
            return 0;
        }
        return (leans ? LEANS : points ? POINTS : 1) * (little ? SAYS_LITTLE : 1);
    }
}

package readout.text;

import java.util.Set;

/// First parts of English compounds that keep their hyphen when a line ends after it.
public final class HyphenPrefixes {
    public static final Set<String> WORDS =
            Set.of(
                    "all", "anti", "co", "counter", "cross", "cyber", "ever", "ex", "far", "first",
                    "five", "four", "full", "half", "hard", "high", "ill", "inter", "large", "late",
                    "long", "longer", "low", "lower", "medium", "mid", "multi", "near", "new",
                    "non", "one", "open", "post", "pre", "pro", "quasi", "real", "second", "self",
                    "semi", "seven", "short", "shorter", "six", "small", "so", "state", "ten",
                    "third", "three", "time", "two", "war", "well", "wide", "year");

    private HyphenPrefixes() {}
}

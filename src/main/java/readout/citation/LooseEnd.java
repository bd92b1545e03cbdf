package readout.citation;

import readout.text.ContentWords;
import readout.text.Normalizer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A conjunction behind which nothing is named before the clause ends ("and as well,"): what it
/// joined was cut off, and nobody sees what it stood for.
final class LooseEnd {
    private static final Pattern JOINED =
            Pattern.compile("(?<!\\p{L})(?:and|or|but|nor)(?!\\p{L})[^,.;:!?–—]*+");

    private LooseEnd() {}

    /// The first one in the claim that does not stand in the passage.
    static Optional<String> in(String claim, String passage) {
        Matcher joined = JOINED.matcher(claim);
        while (joined.find()) {
            String words = joined.group().strip();
            if (ContentWords.stems(words).isEmpty() && Normalizer.find(words, passage).isEmpty()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }
}

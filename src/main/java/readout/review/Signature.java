package readout.review;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Who did something and when.
///
/// @param reviewer a name, as that person gives it: at most 100 characters on one line
/// @param time to the millisecond
public record Signature(String reviewer, Instant time) {
    private static final int LONGEST = 100;

    /// @throws IllegalArgumentException if the name is blank or too long
    public Signature {
        reviewer = PlainWords.of("reviewer's name", reviewer, LONGEST);
        time = time.truncatedTo(ChronoUnit.MILLIS);
        if (reviewer.isEmpty()) {
            throw new IllegalArgumentException("a decision is signed with a name");
        }
    }

    /// The same for all ways of writing one name: two eyes do not become four by a capital letter.
    String person() {
        return Normalizer.normalize(reviewer, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

package readout.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what somebody meant who mistyped.
public final class Nearest {
    private Nearest() {}

    /// `did you mean title?`, or all that there is where nothing is near.
    public static String advice(String word, List<String> known) {
        return to(word, known)
                .map(each -> "did you mean " + each + "?")
                .orElse("there are " + String.join(", ", known));
    }

    /// The word nearest to what was written; empty where none is near. Of two as near the first.
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String each) -> distance(word, each)))
                .filter(each -> distance(word, each) <= Math.max(2, each.length() / 3));
    }

    /// How many letters must be put in, taken out or changed (Levenshtein 1966).
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}

package readout.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person means by a name that is typed: in any case, with or without diacritics.
final class Wanted {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Wanted() {}

    /// Whether one of the names holds one of the words wanted; anything does when none are.
    static boolean isNamed(List<String> wanted, Stream<String> names) {
        List<String> folded = wanted.stream().map(Wanted::folded).toList();
        return folded.isEmpty()
                || names.map(Wanted::folded)
                        .anyMatch(name -> folded.stream().anyMatch(name::contains));
    }

    static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

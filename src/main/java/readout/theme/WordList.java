package readout.theme;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A set of words written as a text.
final class WordList {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordList() {}

    /// The words between white space, each once however often it stands there.
    static Set<String> of(String words) {
        return SPACE.splitAsStream(words.strip()).collect(Collectors.toUnmodifiableSet());
    }
}

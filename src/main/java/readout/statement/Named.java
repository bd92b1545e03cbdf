package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A person as named at one place.
///
/// @param span of the name with its office or address
/// @param name as written, without office and address
/// @param office such as `Secretary General`; null after a mere form of address
/// @param body the words before the office that say whose it is (`NATO`); null where none stand
/// @param gender as the form of address or the office tells it; null where neither does
record Named(
        Span span,
        String name,
        @Nullable String office,
        @Nullable String body,
        @Nullable Gender gender) {
    private static final Pattern SUFFIX = Pattern.compile("III|II|IV|Jr\\.?|Sr\\.?");
    private static final Pattern PARTICLE =
            Pattern.compile("von|der|van|de|la|del|da|dos|di|al|bin|el|ten");

    /// The last word of the name, without a suffix such as `Jr` or `III`.
    String family() {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        while (words.size() > 1 && SUFFIX.matcher(words.getLast()).matches()) {
            words.removeLast();
        }
        int from = words.size() - 1;
        while (from > 0 && PARTICLE.matcher(words.get(from - 1)).matches()) {
            from--;
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    /// The first name or initial; empty where there is none.
    String given() {
        int space = name.length() > family().length() + 1 ? name.indexOf(' ') : -1;
        return space < 0 ? "" : name.substring(0, space);
    }

    /// Under which names a person of a double or second family name may be found, too.
    List<String> otherFamilies() {
        List<String> others = new ArrayList<>();
        String[] words = name.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            others.addAll(List.of(words[i].split("-", -1)));
        }
        others.removeIf(word -> word.length() < 3 || PARTICLE.matcher(word).matches());
        return others;
    }
}

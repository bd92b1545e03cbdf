package readout.ask;

import readout.text.ContentWords;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the theme that a question names: a wrong one would hide what answers, so that all words of
/// its label must stand in the question, and no other theme of as many words may be named.
final class NamedTheme {
    private NamedTheme() {}

    static Optional<Register.ThemeName> in(String question, List<Register.ThemeName> themes) {
        Set<String> asked = roots(question);
        List<Register.ThemeName> named =
                themes.stream()
                        .filter(theme -> !roots(theme.label()).isEmpty())
                        .filter(theme -> asked.containsAll(roots(theme.label())))
                        .sorted(Comparator.comparingInt(theme -> -roots(theme.label()).size()))
                        .toList();
        boolean alone =
                named.size() == 1
                        || (named.size() > 1
                                && roots(named.get(0).label()).size()
                                        > roots(named.get(1).label()).size());
        return alone ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Set<String> roots(String words) {
        return ContentWords.in(Folded.of(words)).stream()
                .map(ContentWords.Word::root)
                .collect(Collectors.toSet());
    }
}

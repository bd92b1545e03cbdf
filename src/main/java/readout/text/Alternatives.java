package readout.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes regular expressions for one of many words that fail fast: words that begin alike share
/// their beginning, so that where none begins only a few letters are looked at.
public final class Alternatives {
    private static final int BEGINNING = 2;

    /// What may mean something in a regular expression.
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N} -]");

    private Alternatives() {}

    /// An expression that takes the longest of the words that stands at a place.
    ///
    /// @param words each of two letters at least; hyphens and spaces stay as they are
    public static String of(Collection<String> words) {
        return of(words, "");
    }

    /// The same where the place fits as well.
    ///
    /// @param place an expression that takes nothing, looked at where one of the words may begin
    public static String of(Collection<String> words, String place) {
        Map<String, List<String>> byBeginning = new TreeMap<>();
        words.stream()
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .forEach(word ->
                        byBeginning
                                .computeIfAbsent(
                                        literal(word.substring(0, BEGINNING)),
                                        _ -> new ArrayList<>())
                                .add(literal(word.substring(BEGINNING))));
        return byBeginning.entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                + entry.getValue().stream()
                                        .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("|", first(words) + place + "(?:", ")"));
    }

    /// One look at the first letter rules out most places.
    private static String first(Collection<String> words) {
        return words.stream()
                .map(word -> literal(word.substring(0, 1)))
                .distinct()
                .sorted()
                .collect(Collectors.joining("", "(?=[", "])"));
    }

    private static String literal(String words) {
        return MARK.matcher(words).replaceAll("\\\\$0");
    }
}

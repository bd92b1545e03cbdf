package readout.wording;

import readout.text.Span;
import readout.text.WordList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the operators of a text: the words that turn the sense of those behind them.
public final class Operators {
    /// Words that operate, and as what: "won't" denies and puts into the future.
    public record Found(Set<Operator> operators, Span span) {
        public boolean isA(Operator.Kind kind) {
            return operators.stream().anyMatch(operator -> operator.kind() == kind);
        }
    }

    private final Map<String, Set<Operator>> byPhrase = new HashMap<>();
    private final Pattern phrases;

    public Operators() {
        for (String line : WordList.read("meaning/operators.txt")) {
            String[] parts = line.split("[ :]+", 3);
            Operator operator = new Operator(Operator.Kind.valueOf(parts[0]), parts[1]);
            for (String phrase : parts[2].split(" \\| ", -1)) {
                byPhrase.computeIfAbsent(phrase, key -> new HashSet<>()).add(operator);
            }
        }
        phrases =
                Pattern.compile(
                        byPhrase.keySet().stream()
                                .sorted(
                                        Comparator.comparingInt(String::length)
                                                .reversed()
                                                .thenComparing(Comparator.naturalOrder()))
                                .map(phrase -> phrase.replace("'", "['’]"))
                                .collect(
                                        Collectors.joining(
                                                "|",
                                                "(?<![\\p{L}\\p{N}-])(?:",
                                                ")(?![\\p{L}\\p{N}-])")),
                        Pattern.CASE_INSENSITIVE);
    }

    /// In order of place, not overlapping, the longest of those that begin at one place.
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = phrases.matcher(text);
        while (matcher.find()) {
            String phrase = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            found.add(
                    new Found(
                            byPhrase.getOrDefault(phrase, Set.of()),
                            new Span(matcher.start(), matcher.end())));
        }
        return found;
    }
}

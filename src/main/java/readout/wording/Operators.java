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

/// Finds the operators of a text: the words that turn the sense of those behind them.
public final class Operators {
    /// Words that operate, and as what: "won't" denies and puts into the future.
    public record Found(Set<Operator> operators, Span span) {
        public boolean isA(Operator.Kind kind) {
            return operators.stream().anyMatch(operator -> operator.kind() == kind);
        }

        /// Whether both operate in one way.
        public boolean sharesKind(Found other) {
            return operators.stream().anyMatch(operator -> other.isA(operator.kind()));
        }
    }

    private static final Pattern WORD = Pattern.compile("['’]?[\\p{L}\\p{N}-]+");

    private record Phrase(List<String> words, Set<Operator> operators) {}

    /// By the first word, those with most words first.
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    public Operators() {
        Map<String, Set<Operator>> read = new HashMap<>();
        for (String line : WordList.read("meaning/operators.txt")) {
            String[] parts = line.split("[ :]+", 3);
            Operator operator = new Operator(Operator.Kind.valueOf(parts[0]), parts[1]);
            for (String phrase : parts[2].split(" \\| ", -1)) {
                read.computeIfAbsent(phrase, key -> new HashSet<>()).add(operator);
            }
        }
        read.forEach((phrase, operators) -> {
            List<String> words = words(phrase).stream().map(span -> span.in(phrase)).toList();
            phrases.computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                    .add(new Phrase(words, Set.copyOf(operators)));
        });
        phrases.values()
                .forEach(some ->
                        some.sort(
                                Comparator.comparingInt((Phrase phrase) -> phrase.words().size())
                                        .reversed()));
    }

    /// In order of place, not overlapping, the longest of those that begin at one place.
    public List<Found> in(String text) {
        List<Span> places = words(text);
        List<String> words =
                places.stream()
                        .map(span -> span.in(text).toLowerCase(Locale.ROOT).replace('’', '\''))
                        .toList();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = 1;
            for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
                int end = at + phrase.words().size();
                if (end <= words.size()
                        && words.subList(at, end).equals(phrase.words())
                        && isOneRun(text, places.subList(at, end))) {
                    Span span = new Span(places.get(at).start(), places.get(end - 1).end());
                    found.add(new Found(phrase.operators(), span));
                    length = phrase.words().size();
                    break;
                }
            }
            at += length;
        }
        return found;
    }

    /// Whether nothing but spaces stands between the words.
    private static boolean isOneRun(String text, List<Span> words) {
        int end = words.getFirst().end();
        for (Span word : words) {
            if (word.start() > end && !text.substring(end, word.start()).isBlank()) {
                return false;
            }
            end = word.end();
        }
        return true;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }
}

package readout.citation;

import readout.text.Normalizer;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in a sentence the words stand that a reviewer must see.
///
/// A check names words and not places, so every place of a word is doubtful. Places that only white
/// space parts are one. So the words alone, in order, lead back to their places.
public final class Doubts {
    private Doubts() {}

    /// The places of the words in a sentence, in order, none touching another. A sentence that does
    /// not hold all of them as words of its own is doubtful as a whole.
    ///
    /// @param words that a check found doubtful, in any order
    public static List<Span> of(String sentence, List<String> words) {
        List<Span> places = new ArrayList<>();
        for (String each : words) {
            List<Span> found =
                    Normalizer.find(each, sentence).stream()
                            .filter(place -> standsAlone(sentence, place))
                            .toList();
            if (found.isEmpty()) {
                return List.of(new Span(0, sentence.length()));
            }
            places.addAll(found);
        }
        return joined(sentence, places.stream().sorted().toList());
    }

    /// The places to which words lead back that were told in order; empty where one does not stand
    /// behind the one before it.
    public static Optional<List<Span>> read(String sentence, List<String> words) {
        List<Span> places = new ArrayList<>();
        int from = 0;
        for (String each : words) {
            Optional<Span> place = next(sentence, each, from);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places.add(place.get());
            from = place.get().end();
        }
        return Optional.of(List.copyOf(places));
    }

    private static Optional<Span> next(String sentence, String words, int from) {
        int at = words.isEmpty() ? -1 : sentence.indexOf(words, from);
        while (at >= 0) {
            Span place = new Span(at, at + words.length());
            if (standsAlone(sentence, place)) {
                return Optional.of(place);
            }
            at = sentence.indexOf(words, at + 1);
        }
        return Optional.empty();
    }

    private static List<Span> joined(String sentence, List<Span> places) {
        List<Span> joined = new ArrayList<>();
        for (Span place : places) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && meets(sentence, last, place)) {
                joined.set(
                        joined.size() - 1,
                        new Span(last.start(), Math.max(last.end(), place.end())));
            } else {
                joined.add(place);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean meets(String sentence, Span one, Span next) {
        return next.start() <= one.end() || sentence.substring(one.end(), next.start()).isBlank();
    }

    private static boolean standsAlone(String text, Span place) {
        return !isInWord(text, place.start()) && !isInWord(text, place.end());
    }

    private static boolean isInWord(String text, int border) {
        return border > 0
                && border < text.length()
                && isOfWord(text.codePointBefore(border))
                && isOfWord(text.codePointAt(border));
    }

    /// Marks that compose belong to the letter before them.
    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }
}

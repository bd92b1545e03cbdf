package readout.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds in a text the run of words that comes nearest to words that do not stand in it.
final class NearWords {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// The share of the words that a run must have to be meant.
    private static final double MEANT = 0.5;

    private static final int FEWEST = 3;
    private static final int MOST = 30;

    private NearWords() {}

    private record Place(int start, int end, String word) {}

    /// The run of as many words with most of them, the first of equals; empty where none has half.
    static Optional<String> in(String text, String words) {
        List<Place> there = places(text);
        List<Place> wanted = places(words);
        int length = Math.min(there.size(), Math.clamp(wanted.size(), FEWEST, MOST));
        if (length < FEWEST) {
            return Optional.empty();
        }
        Set<String> meant = new HashSet<>();
        wanted.forEach(place -> meant.add(place.word()));
        int best = -1;
        long most = 0;
        for (int from = 0; from + length <= there.size(); from++) {
            long same =
                    there.subList(from, from + length).stream()
                            .filter(place -> meant.contains(place.word()))
                            .count();
            if (same > most) {
                most = same;
                best = from;
            }
        }
        return most < MEANT * length
                ? Optional.empty()
                : Optional.of(
                        text.substring(
                                there.get(best).start(), there.get(best + length - 1).end()));
    }

    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String bare = MARKS.matcher(word.group()).replaceAll("").toLowerCase(Locale.ROOT);
            places.add(new Place(word.start(), word.end(), bare));
        }
        return places;
    }
}

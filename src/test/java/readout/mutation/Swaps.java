package readout.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts one expression in the place of another, where it stands in a sentence.
final class Swaps {
    /// @param found a regular expression, of whole words
    /// @param put in its place; `$1` is the first group
    record Swap(String found, String put) {
        Optional<String> in(String sentence) {
            Pattern pattern =
                    Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + found + ")(?![\\p{L}\\p{N}-])");
            Optional<MatchResult> first = pattern.matcher(sentence).results().findFirst();
            return first.map(match ->
                    sentence.substring(0, match.start())
                            + pattern.matcher(match.group()).replaceFirst(put)
                            + sentence.substring(match.end()));
        }
    }

    private Swaps() {}

    /// The sentences that each swap makes by itself.
    static List<String> each(String sentence, List<Swap> swaps) {
        return swaps.stream().flatMap(swap -> swap.in(sentence).stream()).toList();
    }

    /// One swap a line: `found -> put`.
    static List<Swap> of(String lines) {
        return lines.lines()
                .map(line -> line.split(" -> ", -1))
                .map(sides -> new Swap(sides[0], sides[1]))
                .toList();
    }
}

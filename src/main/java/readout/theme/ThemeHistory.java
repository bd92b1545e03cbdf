package readout.theme;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The themes of the issues before, from which the next one takes its ids and labels.
///
/// @param live those of the last issue, by id
/// @param gone those that an earlier issue had and the last one had not, each as it was left, by id
public record ThemeHistory(List<EarlierTheme> live, List<EarlierTheme> gone) {
    /// No issue was written before.
    public static final ThemeHistory NONE = new ThemeHistory(List.of(), List.of());

    public ThemeHistory {
        live = live.stream().sorted(Comparator.comparing(EarlierTheme::id)).toList();
        gone = gone.stream().sorted(Comparator.comparing(EarlierTheme::id)).toList();
    }

    /// Those of the last issue before the others.
    List<EarlierTheme> all() {
        return Stream.concat(live.stream(), gone.stream()).toList();
    }
}

package readout.briefing;

import readout.change.Change;
import readout.citation.CitedSentence;
import readout.position.Position;
import readout.text.Openings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What somebody reads who has one minute: at most seven sentences of the issue.
///
/// The changes come first, the heaviest first and those on large themes before others; then the
/// most central sentence of what each actor holds that is understood by itself. Where there are
/// more, no theme has a second one before each has one.
final class Glance {
    static final int MOST = 7;

    /// A sentence that may come.
    ///
    /// @param rank its place among all
    /// @param round how many sentences on its theme come before it
    private record Line(CitedSentence sentence, int rank, int round) {}

    private Glance() {}

    /// @param sections in the order of the issue
    static List<CitedSentence> of(List<Briefing.Section> sections) {
        return of(sections, MOST);
    }

    /// As many sentences as that, if there are.
    static List<CitedSentence> of(List<Briefing.Section> sections, int most) {
        Map<String, Integer> rounds = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        sections.stream()
                .flatMap(section -> section.changes().stream())
                .filter(change -> !(change instanceof Change.Reaffirmed))
                .sorted(Comparator.comparingInt(Weight::of))
                .forEach(change -> add(lines, change.themeId(), change.sentence(), rounds));
        for (Briefing.Section section : sections) {
            for (Position position : section.positions()) {
                position.sentences().stream()
                        .filter(sentence -> !Openings.lean(sentence.text()))
                        .findFirst()
                        .ifPresent(first -> add(lines, position.themeId(), first, rounds));
            }
        }
        return lines.stream()
                .sorted(Comparator.comparingInt(Line::round))
                .limit(most)
                .sorted(Comparator.comparingInt(Line::rank))
                .map(Line::sentence)
                .toList();
    }

    private static void add(
            List<Line> lines, String theme, CitedSentence sentence, Map<String, Integer> rounds) {
        if (lines.stream().noneMatch(line -> line.sentence().equals(sentence))) {
            lines.add(new Line(sentence, lines.size(), rounds.merge(theme, 1, Integer::sum)));
        }
    }
}

package readout.cli;

import readout.statement.Statement;
import readout.theme.EarlierTheme;
import readout.theme.Fate;
import readout.theme.ThemeRun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One theme with what was said on it and what became of it, issue by issue.
///
/// @param live whether the newest issue knows it
/// @param statements in the order of time; none for a theme that is no more
/// @param issues the numbers of those that have a section on it
/// @param events in the order of the issues
record ThemeLife(
        EarlierTheme theme,
        boolean live,
        List<Statement> statements,
        List<Integer> issues,
        List<Event> events) {

    /// What an issue told of a theme.
    ///
    /// @param told what became of the theme, or how another one took it in
    /// @param other the theme that took it in; else the theme itself
    record Event(int issue, Fate told, Fate.Origin other) {
        boolean isOfAnother(EarlierTheme theme) {
            return !other.id().equals(theme.id());
        }
    }

    /// All themes: those of the newest issue first, the largest first, then by id.
    static List<ThemeLife> all(Spoken spoken, Predicate<Statement> wanted) {
        Map<String, List<Statement>> statements = new HashMap<>();
        for (Statement statement : spoken.statements()) {
            if (wanted.test(statement)) {
                spoken.theme(statement)
                        .ifPresent(theme ->
                                statements
                                        .computeIfAbsent(theme.id(), _ -> new ArrayList<>())
                                        .add(statement));
            }
        }
        Map<String, List<Integer>> issues = new HashMap<>();
        Map<String, List<Event>> events = new HashMap<>();
        for (ThemeRun run : spoken.runs()) {
            int number = spoken.numbers().getOrDefault(run.period(), 0);
            for (ThemeRun.Entry entry : run.themes()) {
                if (entry.printed()) {
                    issues.computeIfAbsent(entry.id(), _ -> new ArrayList<>()).add(number);
                }
                for (Fate fate : entry.fates()) {
                    Event event =
                            new Event(number, fate, new Fate.Origin(entry.id(), entry.label()));
                    Stream.concat(Stream.of(entry.id()), absorbed(fate))
                            .forEach(id ->
                                    events.computeIfAbsent(id, _ -> new ArrayList<>()).add(event));
                }
            }
        }
        return Stream.concat(spoken.history().live().stream(), spoken.history().gone().stream())
                .map(theme ->
                        new ThemeLife(
                                theme,
                                spoken.history().live().contains(theme),
                                statements.getOrDefault(theme.id(), List.of()),
                                issues.getOrDefault(theme.id(), List.of()),
                                events.getOrDefault(theme.id(), List.of())))
                .sorted(
                        Comparator.comparing((ThemeLife life) -> !life.live())
                                .thenComparingInt(life -> -life.statements().size())
                                .thenComparing(life -> life.theme().id()))
                .toList();
    }

    private static Stream<String> absorbed(Fate fate) {
        return switch (fate) {
            case Fate.Merged merged -> merged.of().stream().map(Fate.Origin::id);
            case Fate.Continued _, Fate.Renamed _, Fate.Split _, Fate.Begun _, Fate.Ended _ ->
                    Stream.of();
        };
    }

    int actors() {
        return (int) statements.stream().map(Statement::actor).distinct().count();
    }
}

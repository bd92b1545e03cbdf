package readout.cli;

import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.EarlierTheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One actor with all that he, she or it said.
///
/// @param aliases the names as written in the documents, and how often each stands there
/// @param statements in the order of time
/// @param themes the theme of each statement that is on one
record ActorLife(
        Actor actor,
        SortedMap<String, Integer> aliases,
        List<Statement> statements,
        Map<Statement, EarlierTheme> themes) {

    /// Everybody who said something that is wanted; who said most first, then by name, and what
    /// nobody is named for last.
    static List<ActorLife> all(Spoken spoken, Predicate<Statement> wanted) {
        Map<Actor, List<Statement>> byActor = new LinkedHashMap<>();
        for (Statement statement : spoken.statements()) {
            if (wanted.test(statement)) {
                byActor.computeIfAbsent(statement.actor(), _ -> new ArrayList<>()).add(statement);
            }
        }
        Map<Actor, SortedMap<String, Integer>> aliases = spoken.aliases();
        List<ActorLife> lives = new ArrayList<>();
        byActor.forEach((actor, statements) -> {
            Map<Statement, EarlierTheme> themes = new LinkedHashMap<>();
            for (Statement statement : statements) {
                spoken.theme(statement).ifPresent(theme -> themes.put(statement, theme));
            }
            lives.add(
                    new ActorLife(
                            actor,
                            aliases.getOrDefault(actor, Collections.emptySortedMap()),
                            statements,
                            themes));
        });
        lives.sort(
                Comparator.comparing((ActorLife life) -> !life.actor().isSomebody())
                        .thenComparingInt(life -> -life.statements().size())
                        .thenComparing(ActorLife::actor));
        return lives;
    }

    /// The same actor with some of the statements.
    ActorLife only(Predicate<Statement> wanted) {
        return new ActorLife(actor, aliases, statements.stream().filter(wanted).toList(), themes);
    }

    /// The canonical name and those found.
    Stream<String> names() {
        return Stream.concat(Stream.of(actor.name()), aliases.keySet().stream());
    }

    /// The statements by theme, the theme of most first; those on none last, under none.
    Map<Optional<EarlierTheme>, List<Statement>> byTheme() {
        Map<Optional<EarlierTheme>, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            groups.computeIfAbsent(
                            Optional.ofNullable(themes.get(statement)), _ -> new ArrayList<>())
                    .add(statement);
        }
        Map<Optional<EarlierTheme>, List<Statement>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<Optional<EarlierTheme>, List<Statement>> each) ->
                                                each.getKey().isEmpty())
                                .thenComparingInt(each -> -each.getValue().size())
                                .thenComparing(
                                        each -> each.getKey().map(EarlierTheme::id).orElse("")))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }
}

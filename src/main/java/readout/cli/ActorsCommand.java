package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.library.Library;
import readout.statement.Statement;
import readout.text.Nearest;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `readout actors`: who spoke, and under which names.
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = {
            "Lists who spoke, with the names under which each was found.",
            "With the name of one: all that this actor said, by theme and in order of time. Names"
                    + " that were taken for one actor and are not, or the other way round, are set"
                    + " right in names.yaml."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout actors                        every actor, who said most first",
            "  readout actors Stoltenberg            one actor's history",
            "  readout actors --theme ukraine --until 2023-01-01",
            "  readout actors --json | jq '.[] | {name, aliases}'"
        })
final class ActorsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The name of an actor, or a part of it that only one has.")
    @Nullable String wanted;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Only what was said on themes of that name; may be given again.")
    List<String> themes = List.of();

    @Mixin LookOptions look = new LookOptions();
    @Mixin LibraryOption library = new LibraryOption();

    ActorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Library opened = App.openForReading(library.directory)) {
            Spoken spoken = Spoken.in(opened, App.settings(console.environment()), look);
            if (wanted != null) {
                ActorLife life = find(wanted, ActorLife.all(spoken, s -> true));
                ActorLife narrowed = life.only(statement -> isWanted(statement, spoken));
                print(
                        look.json
                                ? List.of(ActorList.json(narrowed, spoken))
                                : ActorList.story(narrowed, spoken));
            } else {
                List<ActorLife> lives = ActorLife.all(spoken, s -> isWanted(s, spoken));
                print(look.json ? List.of(ActorList.json(lives)) : ActorList.lines(lives));
            }
            return Explanation.DONE;
        }
    }

    private void print(List<String> lines) {
        lines.forEach(console.out()::println);
    }

    private boolean isWanted(Statement statement, Spoken spoken) {
        return look.holds(statement.date())
                && Wanted.isNamed(
                        themes,
                        spoken.theme(statement).stream()
                                .flatMap(theme -> Stream.of(theme.id(), theme.label())));
    }

    /// The actor of that very name or alias, else the only one whose name holds it.
    private static ActorLife find(String wanted, List<ActorLife> lives) {
        String name = Wanted.folded(wanted);
        List<ActorLife> found =
                lives.stream()
                        .filter(life -> life.names().anyMatch(n -> Wanted.folded(n).equals(name)))
                        .toList();
        if (found.isEmpty()) {
            found =
                    lives.stream()
                            .filter(life -> Wanted.folded(life.actor().name()).contains(name))
                            .toList();
        }
        if (found.isEmpty()) {
            List<String> names = lives.stream().flatMap(ActorLife::names).distinct().toList();
            throw Explanation.Complaint.ofInput(
                    "no actor is called "
                            + wanted
                            + Nearest.to(wanted, names)
                                    .map(near -> ": did you mean " + near + "?")
                                    .orElse(": `readout actors` lists them"));
        }
        if (found.size() > 1) {
            throw Explanation.Complaint.ofUsage(
                    "%s may be %s: give the whole name"
                            .formatted(
                                    wanted,
                                    found.stream()
                                            .map(life -> life.actor().name())
                                            .collect(Collectors.joining(", or "))));
        }
        return found.getFirst();
    }
}

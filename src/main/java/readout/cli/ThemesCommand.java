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
import java.util.stream.Stream;

/// `readout themes`: what was spoken about, and what became of it.
@Command(
        name = "themes",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the themes of the newest issue with their history: renamed, split, taken in.",
            "With the id or the name of one: all that was said on it, by actor and date."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout themes                        every theme, the largest first",
            "  readout themes border-crossing        what was said on it, and where it stands",
            "  readout themes --actor Stoltenberg --from 2023-11-01",
            "  readout themes --json | jq '.[].label'"
        })
final class ThemesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of a theme, or its name.")
    @Nullable String wanted;

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only what actors of that name said; may be given again.")
    List<String> actors = List.of();

    @Mixin LookOptions look = new LookOptions();
    @Mixin LibraryOption library = new LibraryOption();

    ThemesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Library opened = App.openForReading(library.directory)) {
            Spoken spoken = Spoken.in(opened, App.settings(console.environment()), look);
            if (spoken.runs().isEmpty()) {
                throw Explanation.Complaint.ofInput(
                        "no issue has themes yet: `readout brief` writes one");
            }
            List<ThemeLife> lives = ThemeLife.all(spoken, this::isWanted);
            if (wanted != null) {
                ThemeLife life = find(wanted, lives);
                print(
                        look.json
                                ? List.of(ThemeList.json(life, spoken.corpus()))
                                : ThemeList.story(life, spoken.corpus()));
            } else {
                List<ThemeLife> shown = lives.stream().filter(this::isShown).toList();
                print(look.json ? List.of(ThemeList.json(shown)) : ThemeList.lines(shown));
            }
            return Explanation.DONE;
        }
    }

    private void print(List<String> lines) {
        lines.forEach(console.out()::println);
    }

    private boolean isWanted(Statement statement) {
        return look.holds(statement.date())
                && Wanted.isNamed(actors, Stream.of(statement.actor().name()));
    }

    /// Whoever asks for a part of what was said wants no theme without it.
    private boolean isShown(ThemeLife life) {
        return !life.statements().isEmpty() || (actors.isEmpty() && !look.isNarrow());
    }

    private static ThemeLife find(String wanted, List<ThemeLife> lives) {
        String folded = Wanted.folded(wanted);
        return lives.stream()
                .filter(life -> Wanted.folded(life.theme().id()).equals(folded))
                .findFirst()
                .or(() ->
                        lives.stream()
                                .filter(l -> Wanted.folded(l.theme().label()).equals(folded))
                                .findFirst())
                .orElseThrow(() ->
                        Explanation.Complaint.ofInput(
                                "no theme is called "
                                        + wanted
                                        + Nearest.to(wanted, names(lives))
                                                .map(name -> ": did you mean " + name + "?")
                                                .orElse(": `readout themes` lists them")));
    }

    private static List<String> names(List<ThemeLife> lives) {
        return lives.stream()
                .flatMap(life -> Stream.of(life.theme().id(), life.theme().label()))
                .toList();
    }
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.library.Library;
import readout.text.MalformedJson;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

@Command(name = "review", mixinStandardHelpOptions = true, description = "x")
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ISSUE", description = "x")
    @Nullable String wanted;

    @Option(names = "--four-eyes", description = "x")
    boolean fourEyes;

    @Mixin ServingOptions serving = new ServingOptions();

    @Mixin LibraryOption library = new LibraryOption();

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, MalformedJson {
        Library reading = App.openForReading(library.directory);
        Issue issue =
                ArchiveStore.all(reading).stream()
                        .max(Comparator.comparingInt(Issue::sequence))
                        .orElseThrow();
        try (ReviewDesk desk =
                ReviewDesk.open(library.directory, reading, issue, fourEyes, Clock.systemUTC())) {
            return new Serving(console, serving).serve(desk, List.of(console.environment().getOrDefault("USER", "reviewer")));
        }
    }
}

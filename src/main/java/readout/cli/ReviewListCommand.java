package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `readout review list`: what there is to decide.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the sentences of an issue with their decisions, the doubtful first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review list                 every sentence of the newest issue, and why"
                    + " there",
            "  readout review list 3 --open        only what is to decide",
            "  readout review list --json | jq -r '.sentences[] | select(.state == \"OPEN\").id'"
        })
final class ReviewListCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ISSUE",
            description =
                    "Its number, its week, or SERIES/ and one of these (default: the newest).")
    @Nullable String wanted;

    @Option(names = "--open", description = "Only what is to decide.")
    boolean open;

    @Option(names = "--four-eyes", description = "Two reviewers must agree on what prints.")
    boolean fourEyes;

    @Option(names = "--json", description = "List as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    ReviewListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        new ReviewRoom(library.directory, wanted, fourEyes)
                .look((opened, seen) -> {
                    ReviewList list = new ReviewList(seen, seen.lines(opened), open);
                    if (json) {
                        console.out().println(list.json());
                    } else {
                        list.lines().forEach(console.out()::println);
                    }
                    return Explanation.DONE;
                });
        return Explanation.DONE;
    }
}

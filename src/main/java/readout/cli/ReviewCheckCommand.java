package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `readout review check`: whether everything is decided.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is open or disputed, and exits with 1 while anything is.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review check && readout review publish",
            "  readout review check 3 --four-eyes    two reviewers must agree on what prints"
        })
final class ReviewCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ISSUE",
            description =
                    "Its number, its week, or SERIES/ and one of these (default: the newest).")
    @Nullable String wanted;

    @Option(names = "--four-eyes", description = "Two reviewers must agree on what prints.")
    boolean fourEyes;

    @Option(names = "--json", description = "Say it as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    ReviewCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new ReviewRoom(library.directory, wanted, fourEyes)
                .look((opened, seen) -> {
                    ReviewList list = new ReviewList(seen, seen.lines(opened), true);
                    if (json) {
                        console.out().println(list.json());
                    } else {
                        list.lines().forEach(console.out()::println);
                    }
                    return seen.review().open().isEmpty() ? Explanation.DONE : Explanation.FOUND;
                });
    }
}

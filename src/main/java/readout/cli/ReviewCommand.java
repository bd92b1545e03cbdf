package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.library.Library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

/// `readout review`: decisions on the sentences of an issue, on a local page or from the terminal.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Decides on the sentences of an issue, one by one, and publishes it.",
            "",
            "Without one of the commands below it serves a page to the browsers of this machine:"
                + " the issue on the left, each sentence with its sources on the right, one key for"
                + " each decision. It prints a link that opens the page once, for one reviewer.",
            "",
            "Every decision is signed and kept in a journal that can not be changed unnoticed. An"
                    + " ISSUE is its number, its week or both behind its series: 3, 2023-W48,"
                    + " weekly/3. Left out, it is the newest."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review                            the newest issue, in the browser",
            "  readout review 3 --reviewer 'Ann Example' --reviewer 'Bo Other' --four-eyes",
            "  readout review list                       what is to decide, the doubtful first",
            "  readout review accept 3 s1f9066cee7d0     one sentence of issue 3",
            "  readout review reject s1f90 --reason 'said by another'",
            "  readout review check && readout review publish"
        })
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ISSUE",
            description =
                    "Its number, its week, or SERIES/ and one of these (default: the newest).")
    @Nullable String wanted;

    @Option(names = "--four-eyes", description = "Two reviewers must agree on what prints.")
    boolean fourEyes;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where the page publishes to (default: briefings/PERIOD, or that of the"
                            + " series).")
    @Nullable Path out;

    @Mixin ServingOptions serving = new ServingOptions();
    @Mixin LibraryOption library = new LibraryOption();

    private ReviewCommand(Console console) {
        this.console = console;
    }

    static CommandLine all(Console console) {
        CommandLine review = new CommandLine(new ReviewCommand(console));
        review.addSubcommand(new ReviewListCommand(console));
        review.addSubcommand(new ReviewAcceptCommand(console));
        review.addSubcommand(new ReviewRejectCommand(console));
        review.addSubcommand(new ReviewEditCommand(console));
        review.addSubcommand(new ReviewUndoCommand(console));
        review.addSubcommand(new ReviewCheckCommand(console));
        review.addSubcommand(new ReviewPublishCommand(console));
        return review;
    }

    @Override
    public Integer call() throws IOException {
        ReviewRoom room = new ReviewRoom(library.directory, wanted, fourEyes);
        try (Library reading = App.openForReading(library.directory);
                ReviewDesk desk = ReviewDesk.open(room, reading, out, Clock.systemUTC())) {
            return new Serving(console, serving, library.common.stacktrace).serve(desk);
        }
    }
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.briefing.Issue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `readout review publish`: the issue with the decisions in it.
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the issue with the decisions in it, as its next revision.",
            "What was rejected is gone, what was edited stands in the reviewer's words, and the"
                    + " last page tells who reviewed it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review publish                 the newest issue, once everything is decided",
            "  readout review publish 3 --four-eyes   two reviewers must have agreed",
            "  readout review publish 3 --open-too    what is open prints as not reviewed"
        })
final class ReviewPublishCommand implements Callable<Integer> {
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
            names = "--open-too",
            description = "Publish although something is open: it prints as not reviewed.")
    boolean openToo;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go (default: briefings/PERIOD, or that of the series).")
    @Nullable Path out;

    @Option(names = "--json", description = "Say what was written as JSON.")
    boolean json;

    @Mixin SignerOptions signer = new SignerOptions();
    @Mixin LibraryOption library = new LibraryOption();

    ReviewPublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReviewRoom.Published published =
                new ReviewRoom(library.directory, wanted, fourEyes)
                        .publish(signer.signature(), openToo, out);
        Issue issue = published.issue();
        if (issue == null) {
            console.say(
                    "%s open: `readout review list --open` lists them, --open-too publishes all the"
                                    .formatted(Console.count(published.open().size(), "sentence"))
                            + " same");
            return Explanation.FOUND;
        }
        if (json) {
            console.out().println(ReviewList.json(published));
        } else {
            console.out().println(IssueList.line(issue) + "  " + ReviewList.progress(published));
            published.files().forEach(file -> console.out().println("  " + file));
        }
        return Explanation.DONE;
    }
}

package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.review.Decision;

import java.util.List;
import java.util.concurrent.Callable;

/// `readout review reject`: sentences that must not print.
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        description = "Rejects sentences: they are left out of the published issue.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review reject s1f9066cee7d0 --reason 'said by another'",
            "  readout review reject 2023-W48 s1f90 sb6a6"
        })
final class ReviewRejectCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "[ISSUE] SENTENCE",
            description = "The issue, then ids of its sentences or their beginnings.")
    List<String> words = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the journal.")
    String reason = "";

    @Mixin Deciding deciding = new Deciding();

    ReviewRejectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Decision rejected = Explanation.checked(() -> new Decision.Rejected(reason));
        return deciding.decide(console, words, (seen, item) -> rejected);
    }
}

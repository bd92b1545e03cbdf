package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/// `readout review accept`: sentences that may print as they stand.
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = {
            "Accepts sentences as they would print now.",
            "A sentence that another reviewer edited is accepted in that reviewer's words."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review accept s1f9066cee7d0           of the newest issue",
            "  readout review accept 3 s1f90 sb6a6           of issue 3, by the beginnings of the"
                    + " ids",
            "  readout review accept weekly/3 s1f90 --reviewer 'Ann Onym'"
        })
final class ReviewAcceptCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "[ISSUE] SENTENCE",
            description = "The issue, then ids of its sentences or their beginnings.")
    List<String> words = List.of();

    @Mixin Deciding deciding = new Deciding();

    ReviewAcceptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return deciding.decide(console, words, (seen, item) -> seen.review().acceptance(item.id()));
    }
}

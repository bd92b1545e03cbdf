package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.review.Decision;
import readout.review.Item;

import java.util.List;
import java.util.concurrent.Callable;

/// `readout review edit`: a sentence in a reviewer's words.
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a sentence in other words, and says what the check of its citations makes of"
                    + " them.",
            "Words that its passages do not carry need a reason, and print as the reviewer's"
                    + " judgement and not as a cited fact."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review edit s1f9066cee7d0 --text 'The ministry said that reserves last.'",
            "  readout review edit 3 s1f90 --text 'Nobody objected.' --reason 'heard in the room'"
        })
final class ReviewEditCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..2",
            paramLabel = "[ISSUE] SENTENCE",
            description = "The issue, then the id of its sentence or the beginning of it.")
    List<String> words = List.of();

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            required = true,
            description = "The sentence as it is to print.")
    String text = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why it stands though its passages do not carry it.")
    String reason = "";

    @Mixin Deciding deciding = new Deciding();

    ReviewEditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return deciding.decide(console, words, this::edited);
    }

    private Decision edited(ReviewCase seen, Item item) {
        return Explanation.checked(() -> {
            String plain = Decision.plain(text);
            return new Decision.Edited(
                    plain, seen.issue().judge(item.id(), plain).opinion(), reason);
        });
    }
}

package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import readout.review.Decision;
import readout.review.Item;
import readout.review.Signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

/// `readout review undo`: a decision taken back by the one who made it.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = {
            "Takes back the reviewer's own last decision on a sentence, or on the issue.",
            "What the reviewer decided on it before stands again; the journal keeps both."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review undo                    the last decision on the newest issue",
            "  readout review undo 3 s1f9066cee7d0    that on a sentence of issue 3"
        })
final class ReviewUndoCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "[ISSUE] [SENTENCE]",
            description = "The issue, then ids of its sentences; without these the last decision.")
    List<String> words = List.of();

    @Mixin Deciding deciding = new Deciding();

    ReviewUndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SentenceWanted wanted = SentenceWanted.of(words);
        Signature signature = deciding.signer.signature();
        deciding.tell(
                console,
                new ReviewRoom(deciding.library.directory, wanted.issue(), false)
                        .decide(signature, seen -> undone(seen, wanted, signature)));
        return Explanation.DONE;
    }

    private static SequencedMap<String, Decision> undone(
            ReviewCase seen, SentenceWanted wanted, Signature signature) {
        List<String> ids =
                wanted.sentences().isEmpty()
                        ? seen.review().lastOf(signature).stream().toList()
                        : SentenceWanted.find(wanted.sentences(), seen).stream()
                                .map(Item::id)
                                .filter(id -> seen.review().decisionOf(signature, id).isPresent())
                                .toList();
        if (ids.isEmpty()) {
            throw Explanation.Complaint.ofInput(
                    "%s decided nothing there that stands: --reviewer names another"
                            .formatted(signature.reviewer()));
        }
        SequencedMap<String, Decision> decisions = new LinkedHashMap<>();
        ids.forEach(id -> decisions.put(id, new Decision.Withdrawn()));
        return decisions;
    }
}

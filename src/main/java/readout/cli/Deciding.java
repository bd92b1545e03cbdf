package readout.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import readout.review.Act;
import readout.review.Decision;
import readout.review.Entry;
import readout.review.Item;
import readout.review.Opinion;
import readout.review.Signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/// The options of the commands that decide, and how they say what was written down.
final class Deciding {
    @Option(names = "--json", description = "Say what was written down as JSON.")
    boolean json;

    @Mixin SignerOptions signer = new SignerOptions();
    @Mixin LibraryOption library = new LibraryOption();

    /// Decides on each sentence that is named, all or none, and says so.
    int decide(Console console, List<String> words, BiFunction<ReviewCase, Item, Decision> choice) {
        SentenceWanted wanted = SentenceWanted.of(words);
        if (wanted.sentences().isEmpty()) {
            throw Explanation.Complaint.ofUsage(
                    "name a sentence: `readout review list` lists them");
        }
        Signature signature = signer.signature();
        List<Entry> entries =
                new ReviewRoom(library.directory, wanted.issue(), false)
                        .decide(
                                signature,
                                seen -> {
                                    SequencedMap<String, Decision> decisions =
                                            new LinkedHashMap<>();
                                    for (Item item :
                                            SentenceWanted.find(wanted.sentences(), seen)) {
                                        decisions.put(item.id(), choice.apply(seen, item));
                                    }
                                    return decisions;
                                });
        tell(console, entries);
        return Explanation.DONE;
    }

    void tell(Console console, List<Entry> entries) {
        if (json) {
            console.out().println(ReviewList.json(entries));
            return;
        }
        for (Entry entry : entries) {
            if (entry.act() instanceof Act.Decided decided) {
                console.out()
                        .println(
                                Console.printable(
                                        "%s  %s by %s  (entry %s of the journal, %s)"
                                                .formatted(
                                                        decided.about().sentence(),
                                                        words(decided.decision()),
                                                        entry.signature().reviewer(),
                                                        entry.sequence(),
                                                        entry.hash().substring(0, 12))));
            }
        }
    }

    static String words(Decision decision) {
        return switch (decision) {
            case Decision.Accepted _ -> "accepted";
            case Decision.Rejected(String reason) ->
                    "rejected" + (reason.isEmpty() ? "" : " (" + reason + ")");
            case Decision.Edited edited ->
                    "edited, " + verdict(edited.opinion()) + ": " + edited.text();
            case Decision.Withdrawn _ -> "taken back";
        };
    }

    static String verdict(Opinion opinion) {
        return switch (opinion.support()) {
            case SUPPORTED -> "supported by its passages";
            case PARTLY_SUPPORTED, UNSUPPORTED ->
                    opinion.support().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + " and so printed as the reviewer's judgement ("
                            + opinion.words()
                            + ")";
        };
    }
}

package readout.review;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.document.Period;
import readout.text.Normalizer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which printed sentences rest on a document that does not stand as it was printed from.
///
/// @param entry of the journal that recalls it
/// @param document that is recalled
/// @param replacement the version that stands in its place; null where there is none
/// @param sentences in the order of the issues, in each those that fall first; empty where none
///   rests on it
public record Recall(
        Entry entry, Document document, @Nullable Document replacement, List<Fallen> sentences) {
    public Recall {
        sentences = List.copyOf(sentences);
        if (!(entry.act() instanceof Act.Recalled act) || !act.document().equals(document.id())) {
            throw new IllegalArgumentException("no recall of " + document.origin());
        }
    }

    /// One revision of an issue as it was printed.
    ///
    /// @param items its sentences in the order of the pages
    public record Printing(
            String series,
            int number,
            Period period,
            String title,
            int revision,
            List<Item> items) {
        public Printing {
            items = List.copyOf(items);
        }
    }

    /// A printed sentence that rests on the document.
    ///
    /// @param printing the first revision in which it stood
    /// @param revisions all of the issue in which it stood
    /// @param cited its passages in the document
    /// @param others how many passages of other documents it rests on besides
    /// @param stands whether all that it cites stands in the replacement too
    /// @param why it falls or stands, for people
    public record Fallen(
            Printing printing,
            List<Integer> revisions,
            Item item,
            List<Item.Cited> cited,
            int others,
            boolean stands,
            String why) {
        public Fallen {
            revisions = List.copyOf(revisions);
            cited = List.copyOf(cited);
        }
    }

    public Act.Recalled act() {
        return (Act.Recalled) entry.act();
    }

    /// How many of the sentences fall.
    public int fallen() {
        return (int) sentences.stream().filter(each -> !each.stands()).count();
    }

    /// @param printings all revisions of all issues, in the order of (series, number, revision)
    public static Recall of(
            Entry entry,
            Document document,
            @Nullable Document replacement,
            Stream<Printing> printings) {
        Map<String, Fallen> fallen = new LinkedHashMap<>();
        printings.forEach(printing -> {
            for (Item item : printing.items()) {
                List<Item.Cited> cited =
                        item.cited().stream()
                                .filter(each -> each.document().equals(document.id()))
                                .toList();
                if (!cited.isEmpty()) {
                    String key = printing.series() + "/" + printing.number() + "/" + item.id();
                    fallen.merge(
                            key,
                            fallen(entry, replacement, printing, item, cited),
                            Recall::stoodAgain);
                }
            }
        });
        List<Fallen> sentences = new ArrayList<>(fallen.values());
        sentences.sort(
                Comparator.comparing((Fallen each) -> each.printing().series())
                        .thenComparingInt(each -> each.printing().number())
                        .thenComparing(Fallen::stands));
        return new Recall(entry, document, replacement, sentences);
    }

    private static Fallen fallen(
            Entry entry,
            @Nullable Document replacement,
            Printing printing,
            Item item,
            List<Item.Cited> cited) {
        List<Item.Cited> lost = lost(cited, replacement);
        boolean replaced =
                replacement != null
                        && entry.act() instanceof Act.Recalled act
                        && act.kind() != RecallKind.WITHDRAWN;
        String why;
        if (!replaced) {
            why = "The document that it rests on was " + verb(entry) + ".";
        } else if (lost.isEmpty()) {
            why = "It stands: the version that replaces the document has the same words.";
        } else {
            why =
                    lost.size() == cited.size()
                            ? "The version that replaces the document no longer has the words that"
                                    + " it rests on."
                            : "The version that replaces the document no longer has some of the"
                                    + " words that it rests on.";
        }
        return new Fallen(
                printing,
                List.of(printing.revision()),
                item,
                cited,
                item.cited().size() - cited.size(),
                replaced && lost.isEmpty(),
                why);
    }

    private static String verb(Entry entry) {
        return entry.act() instanceof Act.Recalled act
                ? switch (act.kind()) {
                    case WITHDRAWN -> "withdrawn";
                    case CORRECTED -> "corrected";
                    case REPLACED -> "replaced";
                }
                : "";
    }

    /// Those whose words the text does not have, whatever its white space is.
    static List<Item.Cited> lost(List<Item.Cited> cited, @Nullable Document text) {
        return text == null
                ? cited
                : cited.stream()
                        .filter(each -> Normalizer.find(each.exact(), text.text()).isEmpty())
                        .toList();
    }

    private static Fallen stoodAgain(Fallen first, Fallen again) {
        List<Integer> revisions = new ArrayList<>(first.revisions());
        revisions.addAll(again.revisions());
        return new Fallen(
                first.printing(),
                revisions,
                first.item(),
                first.cited(),
                first.others(),
                first.stands(),
                first.why());
    }

    /// The sentences that rest on words of an earlier version of a document that a new one no
    /// longer has.
    ///
    /// @param printings of the newest revisions
    public static List<Fallen> lostWith(
            Document earlier, Document later, Stream<Printing> printings) {
        Signature nobody = new Signature("nobody", Instant.EPOCH);
        Entry entry =
                Entry.behind(
                        "", 1, nobody, new Act.Recalled(earlier.id(), RecallKind.REPLACED, ""));
        return of(entry, earlier, later, printings).sentences().stream()
                .filter(each -> !each.stands())
                .toList();
    }
}

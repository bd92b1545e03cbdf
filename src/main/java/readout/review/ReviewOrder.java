package readout.review;

import org.jspecify.annotations.Nullable;

import readout.document.Document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The order in which a reviewer's time is best spent: what is most likely wrong first.
///
/// @param lines by the gravest concern of each; alike ones, and those of no concern at the end, in
///   the order of the issue
public record ReviewOrder(List<Line> lines) {
    private static final Comparator<Line> GRAVEST_FIRST =
            Comparator.comparing(Line::gravest, Comparator.nullsLast(Comparator.naturalOrder()));

    public ReviewOrder {
        lines = List.copyOf(lines);
    }

    /// A sentence with all that is of concern about it, the gravest first.
    public record Line(Item item, List<Concern> concerns) {
        public Line {
            concerns = List.copyOf(concerns);
        }

        /// Why it stands where it does, for people; empty for one of no concern.
        public String reason() {
            return concerns.isEmpty() ? "" : concerns.getFirst().words();
        }

        private Concern.@Nullable Kind gravest() {
            return concerns.isEmpty() ? null : concerns.getFirst().kind();
        }
    }

    /// @param items in the order of the issue
    /// @param warnings of [SourceWarnings]
    /// @param recalled of [Journal#recalled]
    public static ReviewOrder of(
            List<Item> items,
            Map<Document.Id, List<String>> warnings,
            Map<Document.Id, Act.Recalled> recalled) {
        return new ReviewOrder(
                items.stream()
                        .map(item -> new Line(item, concerns(item, warnings, recalled)))
                        .sorted(GRAVEST_FIRST)
                        .toList());
    }

    private static List<Concern> concerns(
            Item item,
            Map<Document.Id, List<String>> warnings,
            Map<Document.Id, Act.Recalled> recalled) {
        List<Concern> concerns = new ArrayList<>();
        for (Item.Cited cited : item.cited()) {
            Act.Recalled act = recalled.get(cited.document());
            if (act != null) {
                add(concerns, Concern.Kind.RECALLED, cited.origin() + " was " + words(act));
            }
        }
        if (!item.fault().isEmpty()) {
            add(concerns, Concern.Kind.FAILED, "the check fails: " + item.fault());
        }
        if (item.support() != Support.SUPPORTED) {
            List<String> doubtful =
                    item.doubts().stream().map(doubt -> doubt.in(item.text())).toList();
            add(
                    concerns,
                    Concern.Kind.DOUBTFUL,
                    doubtful.isEmpty()
                            ? "only partly supported"
                            : "its passages do not carry “" + String.join("”, “", doubtful) + "”");
        }
        item.cited().stream()
                .flatMap(ReviewOrder::date)
                .forEach(words -> add(concerns, Concern.Kind.DATE, words));
        for (Item.Cited cited : item.cited()) {
            for (String warning : warnings.getOrDefault(cited.document(), List.of())) {
                add(concerns, Concern.Kind.READING, warning);
            }
        }
        if (item.cited().stream().map(Item.Cited::document).distinct().count() == 1) {
            add(
                    concerns,
                    Concern.Kind.SINGLE_SOURCE,
                    "rests on " + item.cited().getFirst().origin() + " alone");
        }
        return concerns;
    }

    /// `withdrawn: ...`.
    static String words(Act.Recalled act) {
        return act.kind().name().toLowerCase(Locale.ROOT)
                + (act.reason().isEmpty() ? "" : ": " + act.reason());
    }

    private static Stream<String> date(Item.Cited cited) {
        String date = cited.published() + " of " + cited.origin();
        return switch (cited.basis()) {
            case STATED -> Stream.of();
            case INFERRED ->
                    Stream.of(
                            "the date "
                                    + date
                                    + " is inferred from ‘"
                                    + cited.basisEvidence()
                                    + "’");
            case METADATA -> Stream.of("the date " + date + " is only in the file's own data");
            case FILE_NAME -> Stream.of("the date " + date + " is only in the file's name");
            case UNKNOWN -> Stream.of(cited.origin() + " has no date that could be found");
        };
    }

    private static void add(List<Concern> concerns, Concern.Kind kind, String words) {
        Concern concern = new Concern(kind, words);
        if (!concerns.contains(concern)) {
            concerns.add(concern);
        }
    }
}

package readout.cli;

import readout.review.Recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How `readout recall` prints for people.
final class RecallList {
    private RecallList() {}

    static List<String> lines(Recall recall) {
        List<String> lines = new ArrayList<>();
        for (Recall.Fallen fallen : recall.sentences()) {
            Recall.Printing printing = fallen.printing();
            lines.add(
                    "%s  issue %s (%s), revision %s  %s  %s: %s"
                            .formatted(
                                    fallen.stands() ? "stands" : "falls ",
                                    printing.series().isEmpty()
                                            ? String.valueOf(printing.number())
                                            : printing.series() + "/" + printing.number(),
                                    printing.period().name(),
                                    fallen.revisions().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")),
                                    fallen.item().id(),
                                    fallen.item().actor(),
                                    fallen.item().text()));
        }
        lines.add(
                "%s %s: %s in past issues, %s of them fall (entry %s of the journal)"
                        .formatted(
                                recall.document().origin(),
                                recall.act().kind().name().toLowerCase(Locale.ROOT),
                                Console.count(recall.sentences().size(), "sentence"),
                                recall.fallen(),
                                recall.entry().sequence()));
        return lines.stream().map(Console::printable).toList();
    }
}

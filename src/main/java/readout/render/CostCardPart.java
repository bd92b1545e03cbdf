package readout.render;

import readout.backend.CostCard;
import readout.briefing.Briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a model did for an issue, and what that took.
final class CostCardPart {
    static final String TITLE = "What the model took";

    private static final int BRIEF_HASH = 12;

    private CostCardPart() {}

    /// The lines of the card; none where no model was asked.
    static List<String> lines(Briefing.Method method) {
        CostCard card = method.card();
        if (card == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(models(card, String.valueOf(method.model())));
        lines.add(took(card));
        lines.add(sentences(card));
        if (!card.failures().isEmpty()) {
            lines.add(
                    card.failures().stream()
                                    .map(each ->
                                            Wording.count(each.calls(), "call")
                                                    + " got no answer: "
                                                    + each.fault().words())
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
        if (!card.asked().isEmpty()) {
            lines.add(
                    "Prompts, by their SHA-256: "
                            + card.asked().stream()
                                    .map(each ->
                                            each.task()
                                                    + " "
                                                    + each.sha256().substring(0, BRIEF_HASH))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return lines;
    }

    private static String models(CostCard card, String usual) {
        String others =
                card.asked().stream()
                        .filter(each -> !each.model().equals(usual))
                        .map(each -> ", for " + each.task() + " " + each.model())
                        .collect(Collectors.joining());
        String answered =
                card.answered().isEmpty()
                        ? ""
                        : "; answered: " + String.join(", ", card.answered());
        return "Model asked: " + usual + others + answered + ".";
    }

    private static String took(CostCard card) {
        return String.format(
                Locale.ROOT,
                "%s answered, %,d tokens of prompts, %,d tokens of answers%s.",
                Wording.count(card.calls(), "call"),
                card.usage().input(),
                card.usage().output(),
                card.cost() == null ? "" : ", " + card.cost() + " at the prices set");
    }

    private static String sentences(CostCard card) {
        int all = card.written() + card.extracted().size();
        return all == 0
                ? "There was nothing for it to word."
                : "%s of %s %s in its words; %s stayed as extracted from the documents."
                        .formatted(
                                card.written(),
                                Wording.count(all, "sentence"),
                                card.written() == 1 ? "is" : "are",
                                card.extracted().size());
    }
}

package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.backend.CostCard;
import readout.briefing.Briefing;
import readout.briefing.Heading;
import readout.briefing.Plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What `readout brief` says of an issue, for people and for programs.
final class BriefReport {
    private BriefReport() {}

    /// Which issue it is, why it covers its period, and what is in it.
    static String line(Order order, Written written) {
        Plan plan = written.plan();
        Heading heading = plan.heading();
        Briefing briefing = written.briefing();
        String period = plan.period().name();
        if (!order.isOfSeries()) {
            return period + ": " + (briefing == null ? "" : extent(briefing));
        }
        String issue =
                period
                        + (order.series().isEmpty() ? ": " : ": " + order.series() + " ")
                        + "issue "
                        + heading.number();
        if (briefing == null) {
            return issue + ", nothing new: its files stand as they were written";
        }
        return issue + ", " + reason(plan) + ": " + extent(briefing);
    }

    private static String reason(Plan plan) {
        Heading.Since since = plan.heading().since();
        String words =
                switch (plan.reason()) {
                    case ASKED -> "as asked";
                    case FIRST -> "the period of the newest document";
                    case SINCE_LAST ->
                            since == null ? "since the last" : "since issue " + since.number();
                    case AGAIN -> "written again, as no document is newer";
                };
        int late = plan.heading().late().size();
        return late == 0 ? words : words + " with " + Console.count(late, "late document");
    }

    private static String extent(Briefing briefing) {
        long changes = briefing.sections().stream().mapToLong(s -> s.changes().size()).sum();
        return String.format(
                Locale.ROOT,
                "%s, %s, %s, %s, %d withheld",
                Console.count(briefing.sources().size(), "document"),
                Console.count(briefing.citations().size(), "statement"),
                Console.count(briefing.sections().size(), "theme"),
                Console.count((int) changes, "change"),
                briefing.withheld().size());
    }

    /// Which sentences a model was to word and did not, and why; nothing where it worded all.
    static String extracted(CostCard card) {
        if (card.isWhole()) {
            return "";
        }
        String why =
                card.failures().stream()
                        .map(each ->
                                Console.count(each.calls(), "call")
                                        + " got no answer: "
                                        + each.fault().words())
                        .collect(Collectors.joining("; "));
        return "%s of %s stayed as extracted from the documents%s"
                .formatted(
                        card.extracted().size(),
                        Console.count(card.written() + card.extracted().size(), "sentence"),
                        why.isEmpty() ? "" : " (" + why + ")");
    }

    /// One object for one issue, an array for several.
    static String json(List<Order> orders, List<Written> all, int rejected) {
        return Json.of(json -> {
            if (all.size() != 1) {
                json.writeStartArray();
            }
            for (int i = 0; i < all.size(); i++) {
                issue(json, orders.get(i), all.get(i), rejected);
            }
            if (all.size() != 1) {
                json.writeEndArray();
            }
        });
    }

    private static void issue(JsonGenerator json, Order order, Written written, int rejected)
            throws IOException {
        Plan plan = written.plan();
        Briefing briefing = written.briefing();
        json.writeStartObject();
        json.writeStringField("period", plan.period().name());
        json.writeStringField("from", plan.period().from().toString());
        json.writeStringField("until", plan.period().until().toString());
        if (order.isOfSeries()) {
            Heading heading = briefing == null ? plan.heading() : briefing.heading();
            json.writeStringField("series", order.series());
            json.writeNumberField("number", plan.heading().number());
            json.writeNumberField("revision", heading == null ? 1 : heading.revision());
            json.writeNumberField("late", plan.heading().late().size());
        }
        json.writeStringField("reason", plan.reason().name());
        if (briefing != null) {
            json.writeNumberField("documents", briefing.sources().size());
            json.writeNumberField("statements", briefing.citations().size());
            json.writeNumberField("themes", briefing.sections().size());
            json.writeNumberField(
                    "changes",
                    briefing.sections().stream().mapToInt(s -> s.changes().size()).sum());
            json.writeNumberField("withheld", briefing.withheld().size());
            CostCard card = briefing.method().card();
            if (card != null) {
                json.writeStringField("model", briefing.method().model());
                json.writeNumberField("calls", card.calls());
                json.writeNumberField("written", card.written());
                json.writeNumberField("extracted", card.extracted().size());
            }
        }
        json.writeNumberField("rejected", rejected);
        paths(json, "files", written.files());
        paths(json, "written", written.changed());
        json.writeEndObject();
    }

    private static void paths(JsonGenerator json, String name, List<Path> paths)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Path path : paths) {
            json.writeString(path.toString());
        }
        json.writeEndArray();
    }
}

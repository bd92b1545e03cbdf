package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import readout.backend.Cost;
import readout.backend.ModelName;
import readout.backend.PlannedCalls.Planned;
import readout.backend.Prices;
import readout.backend.Usage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What one issue or answer would ask: its first round, before anything is known of the answers.
///
/// @param purpose for which it would be asked
/// @param documents whose words would be among what is asked
/// @param calls in the order of their tasks, none for an issue that stands as it was written
/// @param answer the most tokens of an answer
/// @param again whether what was answered before is asked again
record CallPlan(
        Purpose purpose,
        int documents,
        List<Planned> calls,
        int answer,
        @Nullable Prices prices,
        boolean again) {
    CallPlan {
        calls = List.copyOf(calls);
    }

    /// What is written.
    ///
    /// @param kind `period` or `question`
    /// @param name of the period, or the question
    record Purpose(String kind, String name) {}

    /// The calls of one task to one model.
    ///
    /// @param recorded how many of them are answered in the log and cost nothing
    /// @param most what the others take at most
    private record Row(
            String task, String model, int calls, int recorded, Usage most, @Nullable Cost cost) {}

    /// Those that would be sent to one of the models.
    List<Planned> sent(Collection<ModelName> models) {
        List<String> names = models.stream().map(ModelName::toString).toList();
        return calls.stream().filter(this::isSent).filter(c -> names.contains(c.model())).toList();
    }

    private boolean isSent(Planned call) {
        return again || !call.recorded();
    }

    private List<Row> rows() {
        Map<String, List<Planned>> byTask = new LinkedHashMap<>();
        for (Planned call : calls) {
            String key = call.prompt().task().fileName() + " " + call.model();
            byTask.computeIfAbsent(key, _ -> new ArrayList<>()).add(call);
        }
        return byTask.values().stream()
                .map(part -> row(part.getFirst().prompt().task().fileName(), part))
                .toList();
    }

    private Row row(String task, List<Planned> part) {
        List<Planned> sent = part.stream().filter(this::isSent).toList();
        Usage most =
                new Usage(
                        sent.stream().mapToLong(Planned::input).sum(), (long) answer * sent.size());
        return new Row(
                task,
                part.getFirst().model(),
                part.size(),
                part.size() - sent.size(),
                most,
                prices == null ? null : prices.of(most));
    }

    private Row total() {
        return row("in all", calls);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String name = purpose.name();
        if (calls.isEmpty()) {
            lines.add(name + ": nothing would be asked");
            return lines;
        }
        lines.add(name + ": what would be asked, and what that takes");
        lines.add(
                "  %-12s %6s %9s %8s %12s %14s%s"
                        .formatted(
                                "task",
                                "calls",
                                "recorded",
                                "to send",
                                "tokens in",
                                "out at most",
                                prices == null ? "" : "  money at most"));
        rows().forEach(row -> lines.add(line(row)));
        lines.add(line(total()));
        lines.add("  a second call may follow each, for what its answer could not prove");
        return lines;
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "  %-12s %6d %9d %8d %12s %,14d%s",
                row.task(),
                row.calls(),
                row.recorded(),
                row.calls() - row.recorded(),
                String.format(Locale.ROOT, "~%,d", row.most().input()),
                row.most().output(),
                row.cost() == null ? "" : String.format(Locale.ROOT, "%15s", row.cost()));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(purpose.kind(), purpose.name());
        json.writeArrayFieldStart("tasks");
        for (Row row : rows()) {
            json.writeStartObject();
            json.writeStringField("task", row.task());
            json.writeStringField("model", row.model());
            row(json, row);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("total");
        row(json, calls.isEmpty() ? new Row("", "", 0, 0, Usage.NONE, null) : total());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, Row row) throws IOException {
        json.writeNumberField("calls", row.calls());
        json.writeNumberField("recorded", row.recorded());
        json.writeNumberField("input", row.most().input());
        json.writeNumberField("outputAtMost", row.most().output());
        if (row.cost() != null) {
            json.writeStringField("moneyAtMost", row.cost().toString());
        }
    }

    /// One object for one issue, an array for several.
    static String json(List<CallPlan> plans) {
        return Json.of(json -> {
            if (plans.size() != 1) {
                json.writeStartArray();
            }
            for (CallPlan plan : plans) {
                plan.write(json);
            }
            if (plans.size() != 1) {
                json.writeEndArray();
            }
        });
    }
}

package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.backend.Call;
import readout.backend.Completion;
import readout.backend.Judgement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How `readout log` prints, for people and for programs. What a model or a source wrote reaches no
/// terminal as it is.
final class CallList {
    private CallList() {}

    /// Number, task and theme, model, tokens, and what came of it in one line.
    static String line(Call call) {
        String theme = call.values().getOrDefault("theme", "");
        return Console.printable(
                String.format(
                        Locale.ROOT,
                        "%5d  %-10s  %s%s  %s",
                        call.sequence(),
                        call.task(),
                        call.model(),
                        theme.isEmpty() ? "" : "  " + theme,
                        outcome(call)));
    }

    private static String outcome(Call call) {
        return switch (call.outcome()) {
            case null -> "no answer: the run ended before it";
            case Completion.Failed failed -> "no answer: " + failed.fault().words();
            case Completion.Written written ->
                    String.format(
                            Locale.ROOT,
                            "%,d + %,d tokens%s%s",
                            written.usage().input(),
                            written.usage().output(),
                            call.cost() == null ? "" : ", " + call.cost() + " in money",
                            judged(call));
        };
    }

    private static String judged(Call call) {
        if (call.judgements().isEmpty()) {
            return "";
        }
        long supported = call.judgements().stream().filter(CallList::isSupported).count();
        return "  %s supported, %s refused"
                .formatted(supported, call.judgements().size() - supported);
    }

    /// As [readout.citation.ModelRewriter] words it.
    private static boolean isSupported(Judgement judgement) {
        return judgement.verdict().startsWith("supported");
    }

    /// The whole of one call.
    static List<String> story(Call call) {
        List<String> lines = new ArrayList<>();
        lines.add(line(call).strip());
        lines.add("prompt      " + call.hash());
        lines.add("file        " + call.task() + ".md " + call.file());
        lines.add("parameters  " + Console.printable(call.parameters()));
        switch (call.outcome()) {
            case null -> {}
            case Completion.Failed failed ->
                    lines.add("reason      " + Console.printable(failed.reason()));
            case Completion.Written written ->
                    lines.add("answered    " + Console.printable(written.model()));
        }
        for (Map.Entry<String, String> value : new TreeMap<>(call.values()).entrySet()) {
            part(lines, "variable " + value.getKey(), value.getValue());
        }
        part(lines, "what it was to do", call.system());
        part(lines, "what it was shown", call.user());
        if (call.outcome() instanceof Completion.Written written) {
            part(lines, "answer", written.text());
        }
        if (!call.judgements().isEmpty()) {
            lines.add("");
            lines.add("--- verdicts");
            call.judgements()
                    .forEach(each ->
                            lines.add(
                                    Console.printable(
                                            each.verdict()
                                                    + (each.text().isEmpty()
                                                            ? ""
                                                            : ": " + each.text()))));
        }
        return lines;
    }

    /// Under a heading, line by line, each set in so that none passes for a heading.
    private static void part(List<String> lines, String heading, String text) {
        lines.add("");
        lines.add("--- " + heading);
        text.lines().forEach(line -> lines.add("  " + Console.printable(line)));
    }

    static String json(List<Call> calls) {
        return Json.of(json -> {
            json.writeStartArray();
            for (Call call : calls) {
                json.writeStartObject();
                brief(json, call);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String json(Call call) {
        return Json.of(json -> {
            json.writeStartObject();
            brief(json, call);
            json.writeStringField("parameters", call.parameters());
            json.writeObjectFieldStart("variables");
            for (Map.Entry<String, String> value : new TreeMap<>(call.values()).entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
            json.writeStringField("system", call.system());
            json.writeStringField("user", call.user());
            json.writeStringField(
                    "answer",
                    call.outcome() instanceof Completion.Written written ? written.text() : null);
            json.writeArrayFieldStart("verdicts");
            for (Judgement judgement : call.judgements()) {
                json.writeStartObject();
                json.writeStringField("text", judgement.text());
                json.writeStringField("verdict", judgement.verdict());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void brief(JsonGenerator json, Call call) throws IOException {
        json.writeNumberField("number", call.sequence());
        json.writeStringField("task", call.task());
        json.writeStringField("theme", call.values().get("theme"));
        json.writeStringField("model", call.model());
        json.writeStringField("prompt", call.hash());
        json.writeStringField("file", call.file());
        switch (call.outcome()) {
            case null -> json.writeStringField("outcome", "ENDED_BEFORE");
            case Completion.Failed failed -> {
                json.writeStringField("outcome", failed.fault().name());
                json.writeStringField("reason", failed.reason());
            }
            case Completion.Written written -> {
                json.writeStringField("outcome", "ANSWERED");
                json.writeStringField("answered", written.model());
                json.writeNumberField("input", written.usage().input());
                json.writeNumberField("output", written.usage().output());
                json.writeStringField("money", call.cost() == null ? null : call.cost().toString());
            }
        }
        long supported = call.judgements().stream().filter(CallList::isSupported).count();
        json.writeNumberField("supported", supported);
        json.writeNumberField("refused", call.judgements().size() - supported);
    }
}

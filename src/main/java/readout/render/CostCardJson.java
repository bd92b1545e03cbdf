package readout.render;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.backend.Cost;
import readout.backend.CostCard;
import readout.backend.Fault;
import readout.backend.Usage;
import readout.text.JsonFields;
import readout.text.MalformedJson;

import java.io.IOException;
import java.util.regex.Pattern;

/// The cost card as it stands in `briefing.json`.
final class CostCardJson {
    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");

    private CostCardJson() {}

    static void write(CostCard card, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("prompts");
        for (CostCard.Asked asked : card.asked()) {
            json.writeStartObject();
            json.writeStringField("task", asked.task());
            json.writeStringField("sha256", asked.sha256());
            json.writeStringField("model", asked.model());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("answered");
        for (String model : card.answered()) {
            json.writeString(model);
        }
        json.writeEndArray();
        json.writeNumberField("calls", card.calls());
        json.writeNumberField("input", Math.clamp(card.usage().input(), 0, Integer.MAX_VALUE));
        json.writeNumberField("output", Math.clamp(card.usage().output(), 0, Integer.MAX_VALUE));
        if (card.cost() != null) {
            json.writeStringField("money", card.cost().toString());
        }
        json.writeNumberField("written", card.written());
        json.writeArrayFieldStart("extracted");
        for (String id : card.extracted()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("failures");
        for (CostCard.Failures failures : card.failures()) {
            json.writeStartObject();
            json.writeStringField("fault", failures.fault().name());
            json.writeNumberField("calls", failures.calls());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static CostCard read(JsonFields fields) throws MalformedJson {
        return new CostCard(
                fields.objects("prompts", CostCardJson::asked),
                fields.texts("answered"),
                fields.number("calls"),
                new Usage(fields.number("input"), fields.number("output")),
                fields.has("money") ? money(fields.text("money")) : null,
                fields.number("written"),
                fields.texts("extracted"),
                fields.objects("failures", CostCardJson::failures));
    }

    private static CostCard.Asked asked(JsonFields fields) throws MalformedJson {
        return new CostCard.Asked(fields.text("task"), fields.text("sha256"), fields.text("model"));
    }

    private static Cost money(String text) throws MalformedJson {
        if (!MONEY.matcher(text).matches()) {
            throw new MalformedJson("money", "not an amount: " + text);
        }
        return Cost.of(text);
    }

    private static CostCard.Failures failures(JsonFields fields) throws MalformedJson {
        int calls = fields.number("calls");
        if (calls < 1) {
            throw new MalformedJson("failures", "no call failed");
        }
        return new CostCard.Failures(fields.one("fault", Fault.class), calls);
    }
}

package readout.backend;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The schema of an [AnswerForm] as LangChain4j has it: objects, arrays and texts, which is all
/// that the providers have in common.
final class AnswerSchema {
    private AnswerSchema() {}

    static ResponseFormat of(AnswerForm form) {
        Map<?, ?> schema =
                HostJson.read(form.schema().getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(() -> new IllegalArgumentException("schema of " + form))
                        .root();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(
                        JsonSchema.builder()
                                .name(form.name().toLowerCase(Locale.ROOT))
                                .rootElement(element(schema))
                                .build())
                .build();
    }

    private static JsonSchemaElement element(Object schema) {
        if (!(schema instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("no schema: " + schema);
        }
        return switch (String.valueOf(map.get("type"))) {
            case "object" -> object(map);
            case "array" -> JsonArraySchema.builder().items(element(part(map, "items"))).build();
            case "string" -> new JsonStringSchema();
            default -> throw new IllegalArgumentException("not in every schema: " + map);
        };
    }

    private static JsonObjectSchema object(Map<?, ?> map) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder().additionalProperties(false);
        if (part(map, "properties") instanceof Map<?, ?> properties) {
            properties.forEach(
                    (name, value) -> object.addProperty(String.valueOf(name), element(value)));
        }
        List<String> required = new ArrayList<>();
        if (part(map, "required") instanceof List<?> names) {
            names.forEach(name -> required.add(String.valueOf(name)));
        }
        return object.required(required).build();
    }

    private static Object part(Map<?, ?> map, String name) {
        Object part = map.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no " + name + " in " + map);
        }
        return part;
    }
}

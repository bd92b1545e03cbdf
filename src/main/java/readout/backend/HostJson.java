package readout.backend;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The JSON object that a host sends: whole, the only one, in strict UTF-8, and with no name twice.
///
/// The libraries behind take the first of two objects, the last of two fields, and a replacement
/// character for a broken one, all in silence.
///
/// @param root of maps, lists, texts and truth values; numbers are texts as they were written
record HostJson(Map<?, ?> root) {
    private static final int DEPTH = 64;

    /// Empty for anything else.
    static Optional<HostJson> read(byte[] body) {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            try (JsonParser parser = factory.createParser(text)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return Optional.empty();
                }
                Map<?, ?> root = object(parser);
                return parser.nextToken() == null
                        ? Optional.of(new HostJson(root))
                        : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The value at a path of names and places; empty where there is none, it is null, or it is an
    /// object or an array.
    Optional<String> text(String... path) {
        Object value = at(path);
        return value instanceof String || value instanceof Boolean
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    /// Whether there is something at a path that is not null.
    boolean has(String... path) {
        return at(path) != null;
    }

    /// Whether an object of an array has a field that is null.
    boolean hasNull(String array, String field) {
        return root.get(array) instanceof List<?> items
                && items.stream()
                        .anyMatch(item ->
                                item instanceof Map<?, ?> object
                                        && object.containsKey(field)
                                        && object.get(field) == null);
    }

    private @Nullable Object at(String... path) {
        Object value = root;
        for (String step : path) {
            if (value instanceof Map<?, ?> object) {
                value = object.get(step);
            } else if (value instanceof List<?> array && step.equals("0") && !array.isEmpty()) {
                value = array.getFirst();
            } else {
                return null;
            }
        }
        return value;
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}

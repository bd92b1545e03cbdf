package readout.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads JSON from anybody: strict UTF-8, no name twice in an object, nothing behind the end, and
/// limits on depth and length.
///
/// Objects become maps, arrays lists, whole numbers `Integer`. Other numbers and truth values are
/// read, so that what is wrong can be told in its place; no field of a format of ours takes one.
public final class JsonTree {
    private static final int DEPTH = 20;
    private static final int LONGEST_STRING = 1 << 20;
    private static final int LONGEST_FILE = 1 << 25;

    private JsonTree() {}

    public static @Nullable Object read(byte[] json) throws MalformedJson {
        if (json.length > LONGEST_FILE) {
            throw new MalformedJson("file", "longer than " + LONGEST_FILE + " bytes");
        }
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(DEPTH)
                                        .maxStringLength(LONGEST_STRING)
                                        .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
            try (JsonParser parser = factory.createParser(text)) {
                parser.nextToken();
                Object value = value(parser);
                if (parser.nextToken() != null) {
                    throw new MalformedJson("file", "goes on behind its end");
                }
                return value;
            }
        } catch (CharacterCodingException e) {
            throw new MalformedJson("file", "not UTF-8");
        } catch (JsonProcessingException e) {
            // A limit that is passed has no place.
            JsonLocation location = e.getLocation();
            throw new MalformedJson(
                    location == null ? "file" : "line " + location.getLineNr(),
                    e.getOriginalMessage());
        } catch (IOException e) {
            throw new MalformedJson("file", "not JSON");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException, MalformedJson {
        JsonToken token =
                Optional.ofNullable(parser.currentToken())
                        .orElseThrow(() -> new MalformedJson("file", "empty"));
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default ->
                    throw new MalformedJson(
                            "line " + parser.currentTokenLocation().getLineNr(),
                            "a value the format does not have: " + token);
        };
    }

    private static Map<String, Optional<Object>> object(JsonParser parser)
            throws IOException, MalformedJson {
        Map<String, Optional<Object>> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, Optional.ofNullable(value(parser)));
        }
        return object;
    }

    private static List<Optional<Object>> array(JsonParser parser)
            throws IOException, MalformedJson {
        List<Optional<Object>> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(Optional.ofNullable(value(parser)));
        }
        return array;
    }
}

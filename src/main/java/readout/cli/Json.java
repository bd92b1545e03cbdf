package readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the commands print under `--json`.
final class Json {
    /// What may steer a terminal or the direction of writing, and stands in strings alone.
    private static final Pattern STEERING = Pattern.compile("[\\x7f-\\x9f\\p{Cf}]");

    private Json() {}

    /// Writes one value.
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /// The value on lines of its own, without a line end behind it.
    static String of(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return STEERING.matcher(text.toString())
                .replaceAll(found ->
                        found.group()
                                .chars()
                                .mapToObj(c -> String.format(Locale.ROOT, "\\\\u%04x", c))
                                .collect(Collectors.joining()));
    }
}

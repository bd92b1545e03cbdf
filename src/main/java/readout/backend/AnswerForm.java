package readout.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What an answer looks like. A host that can be told is told; whatever comes back is read as
/// strictly by [Reply].
public enum AnswerForm {
    /// Sentences, each with the passages and the exact words it rests on.
    SENTENCES,
    /// Names of themes, each with the themes it is for.
    NAMES;

    /// The JSON Schema (draft 2020-12) of an answer.
    public String schema() {
        String file = "/readout/answers/" + fileName();
        try (InputStream schema = AnswerForm.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(schema, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fileName() {
        return switch (this) {
            case SENTENCES -> "sentences.schema.json";
            case NAMES -> "names.schema.json";
        };
    }
}

package readout.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.fixture.TinyCrossEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

class CrossEncoderTest {
    private static final Path CACHE = Path.of("target", "model");
    private static final String TEXT = "The Alliance will send ships to the Gulf of Maaren";
    private static final String NLI =
            """
            {"hidden": {"size": 1.5, "on": true}, "label2id": {"entailment": 9},
             "id2label": {"0": "not_entailment", "1": "ENTAILMENT", "2": "neutral"}}
            """;

    private static final String OTHERS = "howitzers the board met again turn";

    @TempDir Path folder = Path.of("");

    @Test
    void aClaimScoresHighWhereTheModelFindsItInTheText() throws IOException {
        try (CrossEncoder encoder = load(new TinyCrossEncoder())) {
            assertThat(encoder.score("The Alliance will send ships", TEXT).orElseThrow())
                    .isBetween(0.98, 0.99);
            assertThat(encoder.score("The Alliance will send howitzers", TEXT).orElseThrow())
                    .isBetween(0.01, 0.02);
        }
    }

    @Test
    void aModelOfInferenceReadsTheTextFirstAndSpeaksThroughItsEntailment() throws IOException {
        try (CrossEncoder encoder = load(new TinyCrossEncoder().withOutputs(NLI, -1f, 1f, 0f))) {
            assertThat(encoder.score(TEXT, "ships to the Gulf").orElseThrow()).isGreaterThan(0.9);
            assertThat(encoder.score("ships to the Gulf", TEXT).orElseThrow()).isLessThan(0.1);
        }
    }

    @Test
    void anExtremeLogitIsStillAScore() throws IOException {
        try (CrossEncoder encoder =
                load(new TinyCrossEncoder().withOutputs(NLI, -9e9f, 9e9f, 0f))) {
            assertThat(encoder.score("ships", "ships")).hasValue(1);
            assertThat(encoder.score("ships", "howitzers")).hasValue(0);
        }
    }

    @Test
    void theEndOfATextLongerThanTheModelReadsCounts() throws IOException {
        String report = "The Board met again. ".repeat(60) + TEXT + ".";
        try (CrossEncoder encoder = load(new TinyCrossEncoder().withLimit(32))) {
            assertThat(encoder.score("Alliance ships", report).orElseThrow()).isGreaterThan(0.9);
            assertThat(encoder.score("Alliance howitzers", report).orElseThrow()).isLessThan(0.1);
        }
    }

    @Test
    void aTokenizerThatNamesNoLimitHasTheUsualOne() throws IOException {
        Path tokenizer = written(new TinyCrossEncoder()).resolve("tokenizer.json");
        Files.writeString(
                tokenizer,
                Files.readString(tokenizer)
                        .replaceFirst("\"truncation\":\\{.*?\\}", "\"truncation\":null"));
        try (CrossEncoder encoder = CrossEncoder.load(folder, CACHE)) {
            assertThat(encoder.score("ships ".repeat(508), "ships")).isNotEmpty();
            assertThat(encoder.score("ships ".repeat(509), "ships")).isEmpty();
        }
    }

    @Test
    void aClaimLongerThanTheModelReadsHasNoScore() throws IOException {
        try (CrossEncoder encoder = load(new TinyCrossEncoder().withLimit(8))) {
            assertThat(encoder.score(TEXT, TEXT)).isEmpty();
            assertThat(encoder.score("ships", TEXT)).isNotEmpty();
        }
    }

    @Test
    void aScoreThatIsNoNumberIsNone() throws IOException {
        try (CrossEncoder encoder = load(new TinyCrossEncoder().withOutputs("", Float.NaN))) {
            assertThat(encoder.score("ships", TEXT)).isEmpty();
        }
    }

    @Test
    void aModelThatFailsHasNoScore() throws IOException {
        CrossEncoder encoder = load(new TinyCrossEncoder());
        encoder.close();
        assertThat(encoder.score("ships", TEXT)).isEmpty();
    }

    @Test
    void aScoreIsTheSameInAnyThread() throws IOException {
        try (CrossEncoder encoder = load(new TinyCrossEncoder())) {
            OptionalDouble alone = encoder.score("The ships will turn", TEXT);
            assertThat(IntStream.range(0, 200).parallel())
                    .allSatisfy(_ ->
                            assertThat(encoder.score("The ships will turn", TEXT))
                                    .isEqualTo(alone));
        }
    }

    @Test
    void theFileOfTheModelServesAsWellAsItsFolder() throws IOException {
        Path model = written(new TinyCrossEncoder()).resolve("model.onnx");
        Path renamed = Files.move(model, folder.resolve("small.onnx"));
        try (CrossEncoder encoder = CrossEncoder.load(renamed, CACHE)) {
            assertThat(encoder.score("ships", TEXT)).isNotEmpty();
        }
    }

    @Test
    void theNameFollowsFromTheFilesAndNotFromTheirPlace() throws IOException {
        String name = CrossEncoder.nameOf(written(new TinyCrossEncoder()));
        Path elsewhere = new TinyCrossEncoder().in(folder.resolve("elsewhere"), TEXT, OTHERS);
        assertThat(name).matches("cross-encoder [0-9a-f]{12}");
        assertThat(CrossEncoder.nameOf(elsewhere)).isEqualTo(name);
        Files.writeString(elsewhere.resolve("model.onnx.data"), "weights");
        assertThat(CrossEncoder.nameOf(elsewhere)).isNotEqualTo(name);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        assertThatThrownBy(() -> CrossEncoder.load(folder.resolve("none"), CACHE))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("none").resolve("model.onnx").toString());
        Files.delete(written(new TinyCrossEncoder()).resolve("tokenizer.json"));
        assertThatThrownBy(() -> CrossEncoder.nameOf(folder))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("tokenizer.json").toString());
    }

    @Test
    void whatIsNoCrossEncoderIsRefusedWithItsPath() throws IOException {
        assertRefused(new TinyCrossEncoder().withInput("pixel_values"));
        assertRefused(new TinyCrossEncoder().withOutputs("", 1f, 2f));
        assertRefused(
                new TinyCrossEncoder().withOutputs("{\"id2label\": {\"7\": \"entailment\"}}", 1f));
        assertRefused(new TinyCrossEncoder().withOutputs("no JSON", 1f));
        Files.writeString(written(new TinyCrossEncoder()).resolve("tokenizer.json"), "{}");
        assertThatThrownBy(() -> CrossEncoder.load(folder, CACHE))
                .hasMessageContaining(folder.toString());
        Files.writeString(written(new TinyCrossEncoder()).resolve("model.onnx"), "no model");
        assertThatThrownBy(() -> CrossEncoder.load(folder, CACHE))
                .hasMessageContaining(folder.toString());
    }

    private void assertRefused(TinyCrossEncoder tiny) {
        assertThatThrownBy(() -> load(tiny).close())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString());
    }

    private CrossEncoder load(TinyCrossEncoder tiny) throws IOException {
        return CrossEncoder.load(written(tiny), CACHE);
    }

    private Path written(TinyCrossEncoder tiny) throws IOException {
        return tiny.in(folder, TEXT, OTHERS);
    }
}

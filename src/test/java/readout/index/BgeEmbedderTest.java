package readout.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class BgeEmbedderTest {
    private static final Path CACHE = Path.of("target", "model");

    private static final List<String> TEXTS =
            List.of(
                    "The Alliance stands by Tarnovia.",
                    "Eleven ships are patrolling the Gulf of Maaren.",
                    "“It is too early to say who is responsible,” she said.",
                    "Pirmininkė Straumēna: palūkanos nesikeičia – 3-1/4 per cent….",
                    "Η συμμαχία είναι ενωμένη. Альянс един. 同盟は結束している。",
                    "Well, ##no [UNK] [SEP] here; 12,5 % & more – \"quoted\"");

    @Test
    void vectorsAreThoseOfTheStockModelBitForBit() {
        var stock = new BgeSmallEnV15QuantizedEmbeddingModel();

        List<float[]> vectors = BgeEmbedder.open(CACHE).embed(TEXTS);

        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(vectors.get(i))
                    .as(TEXTS.get(i))
                    .isEqualTo(stock.embed(TEXTS.get(i)).content().vector());
        }
    }

    @Test
    void aTextHasTheSameVectorWhateverStandsBesideIt() {
        Embedder embedder = BgeEmbedder.open(CACHE);

        List<float[]> together = embedder.embed(TEXTS);

        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(embedder.embed(List.of(TEXTS.get(i))).getFirst()).isEqualTo(together.get(i));
        }
    }

    @Test
    void vectorsAreOfUnitLengthAndNearWhereTheMeaningIs() {
        List<float[]> vectors =
                BgeEmbedder.open(CACHE)
                        .embed(
                                List.of(
                                        "The central bank raised its policy rate.",
                                        "Interest rates went up.",
                                        "The minehunter searched the seabed."));

        assertThat(Embedder.similarity(vectors.get(0), vectors.get(0))).isCloseTo(1, within(1e-5));
        assertThat(Embedder.similarity(vectors.get(0), vectors.get(1)))
                .isGreaterThan(Embedder.similarity(vectors.get(0), vectors.get(2)) + 0.1);
    }

    @Test
    void theEndOfALongTextCounts() {
        String start = "The Board kept the policy rate unchanged at its meeting. ".repeat(80);
        Embedder embedder = BgeEmbedder.open(CACHE);

        List<float[]> vectors =
                embedder.embed(
                        List.of(
                                start + "Ships patrol the gulf. ".repeat(80),
                                start + "Gas storage is nearly full. ".repeat(80),
                                "Ships patrol the gulf."));

        assertThat(vectors.get(0)).isNotEqualTo(vectors.get(1));
        assertThat(Embedder.similarity(vectors.get(0), vectors.get(2)))
                .isGreaterThan(Embedder.similarity(vectors.get(1), vectors.get(2)) + 0.1);
        assertThat(Embedder.similarity(vectors.get(0), vectors.get(0))).isCloseTo(1, within(1e-5));
    }

    @Test
    void aLongTextWithoutSentencesOrSpacesHasAVectorToo() {
        List<float[]> vectors =
                BgeEmbedder.open(CACHE)
                        .embed(List.of("同盟".repeat(2000), "word ".repeat(3000), "x,".repeat(2000)));

        assertThat(vectors).allSatisfy(vector -> assertThat(vector).hasSize(384));
    }

    @Test
    void blankTextsAreRefused() {
        Embedder embedder = BgeEmbedder.open(CACHE);

        assertThatThrownBy(() -> embedder.embed(List.of("words", " \n")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(embedder.embed(List.of())).isEmpty();
    }

    @Test
    void aTextOfInvisibleCharactersIsRefusedAsBlankOnesAre() {
        List<String> texts = new ArrayList<>(TEXTS);
        texts.add("\u200b\u200b");

        assertThatThrownBy(() -> BgeEmbedder.open(CACHE).embed(texts))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theModelLoadsWhereTheFolderCanNotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("a file, no folder"));

        List<float[]> vectors = BgeEmbedder.open(file.resolve("cache")).embed(TEXTS.subList(0, 1));

        assertThat(vectors.getFirst()).isEqualTo(BgeEmbedder.open(CACHE).embed(TEXTS).getFirst());
    }

    @Test
    void damagedFilesOfAnEarlierRunAreReplaced(@TempDir Path folder) throws IOException {
        BgeEmbedder.open(folder).embed(TEXTS.subList(0, 1));
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".onnx")) {
                byte[] bytes = Files.readAllBytes(file);
                Arrays.fill(bytes, 0, 4096, (byte) 7);
                Files.write(file, bytes);
            }
        }

        List<float[]> vectors = BgeEmbedder.open(folder).embed(TEXTS);

        assertThat(vectors.get(3)).isEqualTo(BgeEmbedder.open(CACHE).embed(TEXTS).get(3));
        assertThat(BgeEmbedder.open(folder).embed(TEXTS).get(3)).isEqualTo(vectors.get(3));
    }

    @Test
    void noPartOfAFileIsLeftBeside(@TempDir Path folder) throws IOException {
        BgeEmbedder.open(folder).embed(TEXTS.subList(0, 1));

        assertThat(files(folder)).isNotEmpty();
        assertThat(files(folder)).noneMatch(file -> file.toString().endsWith(".part"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

package readout.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.library.Doctor;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class StoredEmbedderTest {
    private static final List<Schema> SCHEMAS =
            List.of(DocumentStore.SCHEMA, EmbeddingStore.SCHEMA);

    @TempDir private Path folder;

    /// Embeds a text as its length, and notes what it was asked.
    private static final class Lengths implements Embedder {
        private final String name;
        private final List<List<String>> asked = new ArrayList<>();

        Lengths(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            asked.add(texts);
            return texts.stream()
                    .map(text -> new float[] {text.length(), -0.0f, Float.MIN_VALUE, 1 / 3f})
                    .toList();
        }
    }

    private Library open() {
        return Library.open(folder, "test", SCHEMAS);
    }

    @Test
    void onlyTheNewTextsAreEmbeddedAndInOneCall() {
        Lengths lengths = new Lengths("lengths/1");
        try (Library library = open()) {
            new StoredEmbedder(lengths, new EmbeddingStore(library)).embed(List.of("a", "bb"));
        }
        try (Library library = open()) {
            StoredEmbedder embedder = new StoredEmbedder(lengths, new EmbeddingStore(library));
            List<float[]> vectors = embedder.embed(List.of("ccc", "bb", "dddd", "ccc", "a"));

            assertThat(vectors).extracting(vector -> vector[0]).containsExactly(3f, 2f, 4f, 3f, 1f);
        }
        assertThat(lengths.asked).containsExactly(List.of("a", "bb"), List.of("ccc", "dddd"));
    }

    @Test
    void storedVectorsAreBitEqual() {
        Lengths lengths = new Lengths("lengths/1");
        List<float[]> first;
        List<float[]> second;
        try (Library library = open()) {
            StoredEmbedder embedder = new StoredEmbedder(lengths, new EmbeddingStore(library));
            first = embedder.embed(List.of("Ādaži 🚀"));
            second = embedder.embed(List.of("Ādaži 🚀"));
        }
        assertThat(lengths.asked).hasSize(1);
        assertThat(bits(second)).isEqualTo(bits(first));
    }

    private static List<Integer> bits(List<float[]> vectors) {
        List<Integer> bits = new ArrayList<>();
        for (float[] vector : vectors) {
            for (float value : vector) {
                bits.add(Float.floatToRawIntBits(value));
            }
        }
        return bits;
    }

    @Test
    void vectorsOfAnotherEmbedderAreNotTaken() {
        Lengths one = new Lengths("lengths/1");
        Lengths two = new Lengths("lengths/2");
        try (Library library = open()) {
            EmbeddingStore store = new EmbeddingStore(library);
            new StoredEmbedder(one, store).embed(List.of("a"));
            StoredEmbedder other = new StoredEmbedder(two, store);
            other.embed(List.of("a"));

            assertThat(other.name()).isEqualTo("lengths/2");
        }
        assertThat(two.asked).containsExactly(List.of("a"));
    }

    @Test
    void aLibraryOpenedForReadingIsLookedIntoOnly() {
        Lengths lengths = new Lengths("lengths/1");
        try (Library library = open()) {
            new StoredEmbedder(lengths, new EmbeddingStore(library)).embed(List.of("a"));
        }
        try (Library library = Library.openForReading(folder, SCHEMAS)) {
            StoredEmbedder embedder = new StoredEmbedder(lengths, new EmbeddingStore(library));
            embedder.embed(List.of("a", "bb"));
            embedder.embed(List.of("a", "bb"));
        }
        assertThat(lengths.asked).containsExactly(List.of("a"), List.of("bb"), List.of("bb"));
    }

    @Test
    void nothingToEmbedAsksNobody() {
        Lengths lengths = new Lengths("lengths/1");
        try (Library library = open()) {
            assertThat(new StoredEmbedder(lengths, new EmbeddingStore(library)).embed(List.of()))
                    .isEmpty();
        }
        assertThat(lengths.asked).isEmpty();
    }

    @Test
    void theDoctorFindsAChangedVector() {
        try (Library library = open()) {
            new StoredEmbedder(new Lengths("lengths/1"), new EmbeddingStore(library))
                    .embed(List.of("a", "bb"));
            assertThat(new Doctor(folder, SCHEMAS).examine().findings()).isEmpty();
            library.write(transaction ->
                    transaction.change(
                            "update embedding set vector = zeroblob(16)"
                                    + " where sha256 like 'ca97%'"));
        }
        assertThat(new Doctor(folder, SCHEMAS).examine().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).contains("ca97"));
    }
}

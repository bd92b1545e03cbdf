package readout.index;

import readout.library.Library;
import readout.library.Schema;
import readout.library.Seal;
import readout.text.Sha256;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Vectors by the name of their embedder and the SHA-256 of their text: a text is embedded once in
/// the life of a library.
public final class EmbeddingStore {
    public static final Schema SCHEMA =
            new Schema(
                    "embedding",
                    List.of(
                            """
                            create table embedding (
                                embedder text not null,
                                sha256 text not null check (length(sha256) = 64),
                                vector blob not null,
                                seal text not null,
                                primary key (embedder, sha256)
                            ) strict, without rowid;
                            """),
                    List.of(
                            """
                            select 'embedding of ' || sha256, embedder, sha256, vector, seal
                            from embedding
                            """));

    private final Library library;

    public EmbeddingStore(Library library) {
        this.library = library;
    }

    /// Whether [#put] can be called: the library was opened for writing.
    boolean isWritable() {
        return library.isWritable();
    }

    /// The vectors there are for the texts.
    Map<String, float[]> get(String embedder, Iterable<String> texts) {
        return library.read(transaction -> {
            Map<String, float[]> found = new HashMap<>();
            for (String text : texts) {
                transaction
                        .row(
                                "select vector from embedding where embedder = ? and sha256 = ?",
                                row -> floats(row.getBytes(1)),
                                embedder,
                                Sha256.of(text))
                        .ifPresent(vector -> found.put(text, vector));
            }
            return found;
        });
    }

    /// Keeps vectors of texts that have none, all or none of them.
    void put(String embedder, Map<String, float[]> vectors) {
        library.write(transaction -> {
            vectors.forEach((text, vector) -> {
                String sha256 = Sha256.of(text);
                byte[] bytes = bytes(vector);
                transaction.change(
                        "insert or ignore into embedding values (?, ?, ?, ?)",
                        embedder,
                        sha256,
                        bytes,
                        Seal.of(embedder, sha256, bytes));
            });
            return vectors.size();
        });
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer bytes =
                ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}

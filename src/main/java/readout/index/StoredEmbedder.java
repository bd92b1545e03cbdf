package readout.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// An embedder that asks another only for the texts it was never asked for, and remembers.
public final class StoredEmbedder implements Embedder {
    private final Embedder embedder;
    private final EmbeddingStore store;

    /// @param store one of a library opened for reading is looked into and left as it is
    public StoredEmbedder(Embedder embedder, EmbeddingStore store) {
        this.embedder = embedder;
        this.store = store;
    }

    /// That of the embedder it asks: the vectors are the same.
    @Override
    public String name() {
        return embedder.name();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        Set<String> distinct = new LinkedHashSet<>(texts);
        Map<String, float[]> vectors = store.get(name(), distinct);
        List<String> missing =
                distinct.stream().filter(text -> !vectors.containsKey(text)).toList();
        if (!missing.isEmpty()) {
            Map<String, float[]> made = new LinkedHashMap<>();
            List<float[]> embedded = embedder.embed(missing);
            for (int i = 0; i < missing.size(); i++) {
                made.put(missing.get(i), embedded.get(i));
            }
            if (store.isWritable()) {
                store.put(name(), made);
            }
            vectors.putAll(made);
        }
        return texts.stream().map(text -> Objects.requireNonNull(vectors.get(text))).toList();
    }
}

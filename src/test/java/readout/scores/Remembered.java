package readout.scores;

import readout.index.Embedder;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Embeds each text once, for measurements that meet the same texts again.
final class Remembered implements Embedder {
    private final Embedder embedder;
    private final Map<String, float[]> known = new HashMap<>();

    Remembered(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return embedder.name();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<String> fresh =
                List.copyOf(
                        new LinkedHashSet<>(
                                texts.stream().filter(text -> !known.containsKey(text)).toList()));
        List<float[]> vectors = fresh.isEmpty() ? List.of() : embedder.embed(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            known.put(fresh.get(i), vectors.get(i));
        }
        return texts.stream().map(text -> known.getOrDefault(text, new float[0])).toList();
    }
}

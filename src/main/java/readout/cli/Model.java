package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.index.BgeEmbedder;
import readout.index.Embedder;

import java.util.List;
import java.util.Map;

/// The embedder, which is loaded only when something is to be embedded: a run with nothing new
/// needs none.
final class Model implements Embedder, AutoCloseable {
    private final Map<String, String> environment;
    private @Nullable BgeEmbedder loaded;

    Model(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Begins to load in the background, where it has not begun.
    BgeEmbedder start() {
        BgeEmbedder started = loaded;
        if (started == null) {
            started = App.embedder(environment);
            loaded = started;
        }
        return started;
    }

    @Override
    public String name() {
        return BgeEmbedder.NAME;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return start().embed(texts);
    }

    @Override
    public void close() {
        BgeEmbedder started = loaded;
        if (started != null) {
            started.close();
        }
    }
}

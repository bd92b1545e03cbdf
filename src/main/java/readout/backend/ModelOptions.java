package readout.backend;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Which model is asked, and how.
///
/// @param host where, if not at the provider's own host
/// @param keyFile holds the key, and nobody else may read it; null for a key in the environment
/// @param mostOutput the tokens that an answer may have, with what the model thinks before it;
///   above 0. Hosts without such a limit of their own would write and charge without end
public record ModelOptions(
        ModelName model, @Nullable ModelHost host, @Nullable Path keyFile, int mostOutput) {
    /// Enough for the sentences of any theme; some hosts do not take more.
    public static final int MOST_OUTPUT = 8192;

    public ModelOptions {
        if (mostOutput < 1) {
            throw new IllegalArgumentException("tokens of an answer: " + mostOutput);
        }
    }

    /// The model at the provider's own host, with a key from the environment.
    public static ModelOptions of(ModelName model) {
        return new ModelOptions(model, null, null, MOST_OUTPUT);
    }

    /// The host that is contacted, and the only one.
    public ModelHost asked() {
        return host == null ? model.provider().home() : host;
    }

    /// Whether a call is of no use without a key.
    public boolean needsKey() {
        return asked().equals(model.provider().home())
                && !model.provider().keyVariables().isEmpty();
    }
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.citation.CrossEncoderJudge;
import readout.citation.Judge;
import readout.citation.JudgeOptions;
import readout.index.CrossEncoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The second judge that the settings name, if any, which is loaded only when an issue is written.
final class SecondJudge implements AutoCloseable {
    private final JudgeOptions options;
    private final @Nullable String name;
    private final Path cache;
    private @Nullable CrossEncoder loaded;

    /// @param cache where native libraries are kept between runs
    /// @throws IOException naming the file that the settings ask for and that is missing
    SecondJudge(JudgeOptions options, Path cache) throws IOException {
        this.options = options;
        this.cache = cache;
        Path path = options.crossEncoder();
        this.name =
                path == null ? null : CrossEncoder.nameOf(path) + " from " + options.threshold();
    }

    /// What an issue calls it, with the score from which it bears a claim out; null for none.
    @Nullable String name() {
        return name;
    }

    /// @throws IOException if what the settings name is no cross-encoder
    List<Judge> heard() throws IOException {
        Path path = options.crossEncoder();
        if (path == null) {
            return List.of();
        }
        CrossEncoder encoder = loaded;
        if (encoder == null) {
            encoder = CrossEncoder.load(path, cache);
            loaded = encoder;
        }
        return List.of(new CrossEncoderJudge(encoder, options.threshold()));
    }

    @Override
    public void close() {
        CrossEncoder encoder = loaded;
        if (encoder != null) {
            encoder.close();
        }
    }
}

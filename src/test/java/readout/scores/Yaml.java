package readout.scores;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Files in which people keep what is expected; where something is missing, it is empty.
final class Yaml {
    private Yaml() {}

    /// The file as a map.
    static Map<?, ?> read(Path file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static Stream<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.of();
    }
}

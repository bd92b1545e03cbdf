package readout.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What is packed with the program: style sheets and fonts.
final class Resources {
    private Resources() {}

    /// @param name below the folder `readout` of the resources
    static InputStream open(String name) {
        InputStream stream = Resources.class.getResourceAsStream("/readout/" + name);
        if (stream == null) {
            throw new IllegalStateException("the program was packed without " + name);
        }
        return stream;
    }

    static byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can not read the program's own " + name, e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}

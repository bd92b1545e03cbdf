package readout.web;

import readout.render.Style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The files that come with the page, by their addresses.
final class Assets {
    static final String STYLE = "/style.css";
    static final String SCRIPT = "/script.js";
    static final String ICON = "/icon.svg";

    private Assets() {}

    static Map<String, Answer> all() {
        String style = Style.screen() + text("review.css");
        return Map.of(
                STYLE,
                Answer.file("text/css; charset=utf-8", style.getBytes(StandardCharsets.UTF_8)),
                SCRIPT,
                Answer.file("text/javascript; charset=utf-8", bytes("review.js")),
                ICON,
                Answer.file("image/svg+xml", bytes("icon.svg")));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/readout/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without web/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can not read the program's own web/" + name, e);
        }
    }
}

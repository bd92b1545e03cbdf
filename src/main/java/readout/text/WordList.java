package readout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lists of words that people maintain, kept as files beside the program's classes.
public final class WordList {
    private WordList() {}

    /// The lines of the resource in order, without comments (`#`) and blank lines.
    ///
    /// @throws IllegalArgumentException if the program holds no such list
    public static List<String> read(String name) {
        InputStream resource = WordList.class.getResourceAsStream("/readout/" + name);
        if (resource == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

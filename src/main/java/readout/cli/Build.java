package readout.cli;

import readout.text.Sha256;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which build of Readout runs: two of one version may write different issues.
final class Build {
    private Build() {}

    /// A hash of the program's own jar; of a folder of classes, their names, sizes and times.
    static String id() {
        try {
            Path place = place();
            if (Files.isRegularFile(place)) {
                return Sha256.of(Files.readAllBytes(place));
            }
            try (Stream<Path> files = Files.walk(place)) {
                return Sha256.of(
                        files.filter(Files::isRegularFile)
                                .sorted()
                                .map(Build::line)
                                .collect(Collectors.joining("\n")));
            }
        } catch (IOException | URISyntaxException e) {
            // Nowhere to look: the version has to do.
            return Version.current();
        }
    }

    private static Path place() throws URISyntaxException, IOException {
        CodeSource source =
                Optional.ofNullable(Build.class.getProtectionDomain().getCodeSource())
                        .orElseThrow(() -> new IOException("loaded from nowhere"));
        return Path.of(source.getLocation().toURI());
    }

    private static String line(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " is gone";
        }
    }
}

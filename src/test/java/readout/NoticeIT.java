package readout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The page that names the licences of the packaged libraries leaves none out.
class NoticeIT {
    @Test
    void everyPackagedLibraryIsInTheNotice() throws IOException {
        List<String> stems =
                Files.readAllLines(Path.of("NOTICE")).stream()
                        .filter(line -> line.matches("[a-z0-9_-]+-\\* .*"))
                        .map(line -> line.substring(0, line.indexOf('*')))
                        .toList();
        List<String> jars;
        try (Stream<Path> files = Files.list(Path.of("target/dist/lib"))) {
            jars =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("readout.jar"))
                            .sorted()
                            .toList();
        }

        assertThat(jars)
                .isNotEmpty()
                .allMatch(jar -> stems.stream().anyMatch(jar::startsWith), "is in NOTICE");
        assertThat(stems)
                .allMatch(stem -> jars.stream().anyMatch(j -> j.startsWith(stem)), "is packaged");
    }
}

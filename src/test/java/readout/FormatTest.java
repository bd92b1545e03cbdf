package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The one check of format, in the test JVM because a Maven plugin would run on Maven's own Java.
/// `mvn test -Dtest=FormatTest -Dformat=true` mends what it finds.
class FormatTest {
    private static final boolean MEND = Boolean.getBoolean("format");

    @Test
    void everySourceFileIsFormatted() throws Exception {
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (!formatted.equals(source)) {
                unformatted.add(file);
                if (MEND) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!MEND) {
            assertThat(unformatted)
                    .as("mvn test -Dtest=FormatTest -Dformat=true mends them")
                    .isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}

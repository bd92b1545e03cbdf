package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reading in a process with another locale, time zone and default charset.
class LocaleTest {
    @TempDir Path folder;

    /// Prints what is read from a folder.
    public static void main(String[] arguments) throws IOException {
        StringBuilder read = new StringBuilder();
        try (Reader reader = new Reader(ReadingOptions.DEFAULT.withApart(false))) {
            for (Input input : Input.under(List.of(Path.of(arguments[0])))) {
                read.append(reader.read(input)).append('\n');
            }
        }
        Files.writeString(Path.of(arguments[1]), read.toString());
    }

    private String read(Map<String, String> environment, List<String> options) throws Exception {
        Path out = Files.createTempFile(folder, ".out", null);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
        command.addAll(List.of(LocaleTest.class.getName(), folder.toString(), out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        assertThat(builder.start().waitFor()).isZero();
        return Files.readString(out);
    }

    @Test
    void theSameIsReadInAnyLocaleTimeZoneAndCharset() throws Exception {
        Files.writeString(
                folder.resolve("Kárský ž.txt"),
                "A title\n\nTuesday, 4 March 2031\n\nINFLATION rose in Istanbul, he said.\n",
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("mail.eml"),
                "From: a@b.example\nDate: Thu, 27 Feb 2031 00:05:00 +0100\n\nThey spoke.\n",
                StandardCharsets.UTF_8);
        String here = read(Map.of("LC_ALL", "C.UTF-8"), List.of());
        String there =
                read(
                        Map.of("LC_ALL", "C", "TZ", "Pacific/Apia"),
                        List.of("-Duser.language=tr", "-Duser.country=TR"));
        assertThat(here).contains("origin=Kárský ž.txt", "2031-03-04", "2031-02-27");
        assertThat(there).isEqualTo(here);
    }
}

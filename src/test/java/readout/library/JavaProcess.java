package readout.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A second Java that runs a main class of the tests.
public record JavaProcess(Process process, BufferedReader out) implements AutoCloseable {

    public static JavaProcess start(Class<?> main, Object... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /// @param before the words of a command that runs the rest as its own
    static JavaProcess start(List<String> before, Class<?> main, Object... arguments)
            throws IOException {
        List<String> words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        words.addAll(Stream.of(arguments).map(Object::toString).toList());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        return new JavaProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// The lines that are still to come, up to the end of the process.
    public List<String> lines() {
        return out.lines().toList();
    }

    /// As `kill -9` does, and waits until it is gone; what it printed can still be read, because
    /// the handle does not close the streams as the process does.
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}

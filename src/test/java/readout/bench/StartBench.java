package readout.bench;

import org.junit.jupiter.api.Test;

import readout.Finished;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How long `readout --help` takes, beside Java's own `-version`.
class StartBench {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = "target/dist/lib/readout.jar";

    @Test
    void help() throws Exception {
        // Makes the cache where there is none yet.
        Finished help = Finished.run(Path.of("."), Map.of(), List.of("./readout", "--help"));
        new Stopwatch()
                .time("java -version", List.of(JAVA, "-version"))
                .time("java -jar --help", List.of(JAVA, "-jar", JAR, "--help"))
                .time(
                        "  interpreted",
                        List.of(JAVA, "-XX:+UseSerialGC", "-Xint", "-jar", JAR, "--help"))
                .time("  with the cache", withCache("-XX:TieredStopAtLevel=1"))
                .time("  with the cache, interpreted", withCache("-Xint"))
                .time("./readout --help", List.of("./readout", "--help"))
                .print("start (" + help.out().length() + " characters of help)", 21);
    }

    private static List<String> withCache(String flag) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/dist"))) {
            Path cache =
                    files.filter(file -> file.toString().endsWith(".aot")).findAny().orElseThrow();
            return List.of(
                    JAVA, "-XX:+UseSerialGC", flag, "-XX:AOTCache=" + cache, "-jar", JAR, "--help");
        }
    }
}

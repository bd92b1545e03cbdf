package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import readout.Finished;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// `java -jar readout.jar` on the Java of this build and on an older one.
class LauncherIT {
    private static final Path JAR = Path.of("target/dist/lib/readout.jar").toAbsolutePath();
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @Test
    void aJavaThatIsNewEnoughRunsTheProgramItself() throws Exception {
        Finished version = java(THIS_JAVA, Map.of(), "--version");

        assertThat(version).isEqualTo(new Finished(0, versionLine(), ""));
    }

    @Test
    void anOlderJavaRestartsOnTheOneThatTheEnvironmentNames() throws Exception {
        Finished version =
                java(olderJava(), Map.of("READOUT_JAVA", THIS_JAVA.toString()), "--version");

        assertThat(version).isEqualTo(new Finished(0, versionLine(), ""));
    }

    @Test
    void theVariableMayNameTheCommandToo() throws Exception {
        String command = THIS_JAVA.resolve("bin/java").toString();

        Finished version = java(olderJava(), Map.of("READOUT_JAVA", command), "--version");

        assertThat(version.out()).isEqualTo(versionLine());
    }

    @Test
    void theExitCodeComesThrough() throws Exception {
        Finished unknown =
                java(olderJava(), Map.of("READOUT_JAVA", THIS_JAVA.toString()), "--no-such-option");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--no-such-option");
    }

    @Test
    void aSecondJavaThatIsTooOldAsWellEndsTheMatter() throws Exception {
        Finished refused =
                Finished.run(
                        Path.of("."),
                        Map.of("READOUT_JAVA", THIS_JAVA.toString()),
                        List.of(
                                olderJava().resolve("bin/java").toString(),
                                "-Dreadout.restarted=true",
                                "-jar",
                                JAR.toString()));

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("readout: needs Java 25 or newer")
                .contains("READOUT_JAVA")
                .hasLineCount(1);
    }

    @Test
    void onlyTheLauncherIsForAnOlderJava() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(classVersion(jar, "readout/cli/Launcher.class")).isEqualTo(11 + 44);
            assertThat(classVersion(jar, "readout/cli/InstalledJava.class")).isEqualTo(11 + 44);
            assertThat(classVersion(jar, "readout/cli/Main.class")).isEqualTo(25 + 44);
        }
    }

    /// Class files of version 49 are passed over by the ahead-of-time cache.
    @Test
    void theArgumentParserIsCompiledForAJavaThatTheCacheTakes() throws Exception {
        try (Stream<Path> jars = Files.list(JAR.getParent())) {
            Path picocli =
                    jars.filter(jar -> jar.getFileName().toString().startsWith("picocli-"))
                            .findFirst()
                            .orElseThrow();
            try (JarFile jar = new JarFile(picocli.toFile())) {
                assertThat(classVersion(jar, "picocli/CommandLine.class")).isEqualTo(17 + 44);
            }
        }
    }

    private static int classVersion(JarFile jar, String entry) throws IOException {
        byte[] start = jar.getInputStream(jar.getEntry(entry)).readNBytes(8);
        return (start[6] & 0xFF) << 8 | (start[7] & 0xFF);
    }

    private static String versionLine() {
        return "readout " + Version.current() + "\n";
    }

    private static Finished java(Path home, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        home.resolve("bin/java").toString(),
                                        "-jar",
                                        JAR.toString()),
                                Stream.of(args))
                        .toList();
        return Finished.run(Path.of("."), environment, command);
    }

    private static Path olderJava() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        assumeThat(installed).as("where an older Java would be").isDirectory();
        try (Stream<Path> homes = Files.list(installed)) {
            Optional<Path> older =
                    homes.filter(home ->
                                    home.getFileName().toString().matches(".*-(11|17|21)(-.*)?"))
                            .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                            .sorted()
                            .findFirst();
            assumeThat(older).as("a Java 11, 17 or 21 in " + installed).isPresent();
            return older.orElseThrow();
        }
    }
}

package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.CommandTree;
import readout.cli.Version;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The `readout` script, run as a user runs it.
class ReadoutScriptIT {
    private static final Path SCRIPT = Path.of("readout").toAbsolutePath();
    private static final String VERSION = "readout " + Version.current() + "\n";

    @TempDir Path directory;

    @Test
    void itRunsFromAnotherDirectory() throws Exception {
        assertThat(run(SCRIPT, Map.of(), "--version")).isEqualTo(new Finished(0, VERSION, ""));
    }

    @Test
    void itRunsThroughSymbolicLinksToLinks() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("a link"), SCRIPT);
        Path toTheLink = Files.createSymbolicLink(directory.resolve("second"), Path.of("a link"));

        assertThat(run(link, Map.of(), "--version").out()).isEqualTo(VERSION);
        assertThat(run(toTheLink, Map.of(), "--version").out()).isEqualTo(VERSION);
    }

    @Test
    void helpComesWithNothingOnStandardError() throws Exception {
        Finished help = run(SCRIPT, Map.of(), "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: readout").contains("Example");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void anUnknownOptionIsAUsageError() throws Exception {
        Finished unknown = run(SCRIPT, Map.of(), "--no-such-option");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--no-such-option");
    }

    /// Java reads file names in the locale's encoding; in the C locale that would be ASCII.
    @Test
    void fileNamesAreUtf8InTheCLocale() throws Exception {
        for (String locale : List.of("C", "POSIX", "C.UTF-8")) {
            Finished settings =
                    run(
                            SCRIPT,
                            Map.of(
                                    "LC_ALL",
                                    locale,
                                    "JDK_JAVA_OPTIONS",
                                    "-XshowSettings:properties"),
                            "--version");

            assertThat(settings.err()).as(locale).contains("sun.jnu.encoding = UTF-8");
            assertThat(settings.out()).as(locale).isEqualTo(VERSION);
        }
    }

    @Test
    void aCorpusNamedWithDiacriticsIsReadInTheCLocale() throws Exception {
        assumeTrue(CommandTree.has("add") && CommandTree.has("sources"), "there is a library");
        Path corpus = Files.createDirectories(directory.resolve("Ādaži"));
        Files.writeString(
                corpus.resolve("Kariņš.txt"),
                "Remarks, 27 November 2023\n\nThe minister said that help would continue.\n");
        Map<String, String> locale = Map.of("LC_ALL", "C");
        String library = directory.resolve("bibliotēka").toString();

        Finished added = run(SCRIPT, locale, "add", corpus.toString(), "--library", library);
        Finished sources = run(SCRIPT, locale, "sources", "--library", library);

        assertThat(added.code()).as(added.err()).isZero();
        assertThat(sources.out()).contains("Kariņš.txt");
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws Exception {
        Path old = javaHomeThatStates("17.0.15");

        Finished version = run(SCRIPT, Map.of("JAVA_HOME", old.toString()), "--version");

        assertThat(version).isEqualTo(new Finished(0, VERSION, ""));
    }

    @Test
    void aReadoutJavaThatWillNotDoIsSaidInOneLine() throws Exception {
        Path old = javaHomeThatStates("17.0.15");

        Finished refused = run(SCRIPT, Map.of("READOUT_JAVA", old.toString()), "--version");

        assertThat(refused)
                .isEqualTo(
                        new Finished(
                                3,
                                "",
                                "readout: READOUT_JAVA is no JDK 25 or newer: " + old + "\n"));
    }

    @Test
    void aCopyInAPathWithSpacesAndDiacriticsRuns() throws Exception {
        Path copy = copyOfTheInstallation(directory.resolve("mape ar atstarpēm Ādaži"));

        Finished version =
                run(
                        copy.resolve("readout"),
                        Map.of("LC_ALL", "C", "PATH", pathWithoutMaven()),
                        "-V");

        assertThat(version).isEqualTo(new Finished(0, VERSION, ""));
    }

    @Test
    void aSourceNewerThanTheBuildAsksForABuild() throws Exception {
        Path copy = copyOfTheInstallation(directory.resolve("copy"));
        Files.writeString(copy.resolve("src/main/java/New.java"), "class New {}");

        Finished refused =
                run(copy.resolve("readout"), Map.of("PATH", pathWithoutMaven()), "--version");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .isEqualTo(
                        """
                        readout: building (the sources have changed)...
                        readout: no mvn found (install Maven 3.8 or newer)
                        """);
    }

    @Test
    void aFailedBuildShowsWhatMavenSaidAndExitsWith70() throws Exception {
        Path copy = copyOfTheInstallation(directory.resolve("copy"));
        Path mvn = directory.resolve("bin/mvn");
        executable(
                mvn,
                """
                #!/bin/sh
                echo "[INFO] not this"
                echo "[ERROR] src/main/java/New.java:[1,1] broken"
                exit 1
                """);
        Files.delete(copy.resolve("target/dist/stamp"));

        Finished failed =
                run(
                        copy.resolve("readout"),
                        Map.of("PATH", mvn.getParent() + ":" + System.getenv("PATH")),
                        "--version");

        assertThat(failed.code()).isEqualTo(70);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("[ERROR] src/main/java/New.java:[1,1] broken")
                .contains("readout: the build failed")
                .doesNotContain("not this");
    }

    @Test
    void ofTwoFirstRunsAtOnceOneBuilds() throws Exception {
        Path copy = copyOfTheInstallation(directory.resolve("copy"));
        Path mvn = directory.resolve("bin/mvn");
        // Stands for a build: notes that it ran, takes its time, leaves the stamp.
        executable(
                mvn,
                """
                #!/bin/sh
                echo built >>built.txt
                sleep 1
                touch target/dist/stamp
                """);
        Files.delete(copy.resolve("target/dist/stamp"));
        Map<String, String> environment =
                Map.of("PATH", mvn.getParent() + ":" + System.getenv("PATH"));
        String script = quoted(copy.resolve("readout"));

        Finished both =
                Finished.run(
                        directory,
                        environment,
                        List.of(
                                "bash",
                                "-c",
                                script + " -V & first=$!; " + script + " -V; wait $first"));

        assertThat(both.out()).isEqualTo(VERSION + VERSION);
        assertThat(copy.resolve("built.txt")).hasContent("built");
    }

    @Test
    void aCacheThatIsNoCacheIsPassedOverInSilence() throws Exception {
        Path copy = copyOfTheInstallation(directory.resolve("copy"));
        assertThat(run(copy.resolve("readout"), Map.of(), "-V").code()).isZero();
        List<Path> caches = new ArrayList<>();
        try (var files = Files.newDirectoryStream(copy.resolve("target/dist"), "*.aot")) {
            for (Path cache : files) {
                Files.delete(cache);
                Files.writeString(cache, "not a cache");
                caches.add(cache);
            }
        }

        assertThat(caches).hasSize(1);
        assertThat(run(copy.resolve("readout"), Map.of(), "-V"))
                .isEqualTo(new Finished(0, VERSION, ""));
    }

    private Finished run(Path script, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(args));
        return Finished.run(directory, environment, command);
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }

    private Path javaHomeThatStates(String version) throws IOException {
        Path home = directory.resolve("java-" + version);
        Files.createDirectories(home);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /// A directory with the commands that the script uses, and no Maven.
    private String pathWithoutMaven() throws IOException {
        Path bin = directory.resolve("few commands");
        Files.createDirectories(bin);
        for (String command :
                List.of("bash", "env", "find", "flock", "grep", "mkdir", "mktemp", "mv", "rm")) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                Path wrapper = bin.resolve(command);
                if (Files.isExecutable(Path.of(place + command)) && !Files.exists(wrapper)) {
                    executable(wrapper, "#!/bin/sh\nexec " + place + command + " \"$@\"\n");
                }
            }
        }
        return bin.toString();
    }

    /// The checkout as the script sees it, times and all.
    private static Path copyOfTheInstallation(Path target) throws IOException {
        Path checkout = Path.of("").toAbsolutePath();
        for (String part :
                List.of("readout", "pom.xml", "src/main", "src/build", "prompts", "target/dist")) {
            if (Files.exists(checkout.resolve(part))) {
                copy(checkout.resolve(part), target.resolve(part));
            }
        }
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Path copy = to.resolve(from.relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        Files.setLastModifiedTime(
                                to.resolve(from.relativize(visited).toString()),
                                Files.getLastModifiedTime(visited));
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The Java installations of this machine that can run Readout. The `readout` script looks in the
/// same places in the same order.
final class InstalledJava {
    /// The oldest Java that runs Readout.
    static final int NEEDED = 25;

    private InstalledJava() {}

    /// The `java` command of the first installation that is new enough: what the environment names
    /// (READOUT_JAVA, JAVA25_HOME, JAVA_HOME), then the usual places.
    static @Nullable Path find(Map<String, String> environment) {
        for (Path home : candidates(environment)) {
            Path java = home.resolve("bin").resolve("java");
            if (Files.isExecutable(java) && isNewEnough(home)) {
                return java;
            }
        }
        return null;
    }

    private static List<Path> candidates(Map<String, String> environment) {
        List<Path> homes = new ArrayList<>();
        for (String variable : List.of("READOUT_JAVA", "JAVA25_HOME", "JAVA_HOME")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                homes.add(homeOf(Path.of(value)));
            }
        }
        Path user = Path.of(System.getProperty("user.home"));
        homes.addAll(inside(Path.of("/usr/lib/jvm")));
        homes.addAll(inside(user.resolve(".sdkman/candidates/java")));
        for (Path bundle : inside(Path.of("/Library/Java/JavaVirtualMachines"))) {
            homes.add(bundle.resolve("Contents/Home"));
        }
        homes.add(Path.of("/opt/homebrew/opt/openjdk"));
        homes.add(Path.of("/usr/local/opt/openjdk"));
        return homes;
    }

    /// A variable may name the installation or its `java` command.
    private static Path homeOf(Path named) {
        Path directory = named.toAbsolutePath().getParent();
        return Files.isDirectory(named) || directory == null || directory.getParent() == null
                ? named
                : directory.getParent();
    }

    /// The entries of a directory, newest name first; none where there is no such directory.
    private static List<Path> inside(Path directory) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
            found.forEach(entries::add);
        } catch (IOException e) {
            return List.of();
        }
        entries.sort(Collections.reverseOrder());
        return entries;
    }

    /// Whether the `release` file of an installation states a version that will do.
    private static boolean isNewEnough(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .anyMatch(version -> Runtime.Version.parse(version).feature() >= NEEDED);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return false;
        }
    }
}

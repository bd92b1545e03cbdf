package readout.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What `java -jar readout.jar` starts: runs [Main] where this Java can, else restarts on one that
/// can.
///
/// Compiled for Java 11, with [InstalledJava] as the only other class that is: an older Java can
/// load nothing else from the jar, and would tell its user about class file versions.
public final class Launcher {
    /// Set in the second Java, so that one which is not what it says it is ends the matter.
    private static final String RESTARTED = "readout.restarted";

    /// Names another class to start than [Main]: the build starts [Rehearsal] with it.
    private static final String PROGRAM = "readout.program";

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() >= InstalledJava.NEEDED) {
            start(args);
        } else {
            System.exit(restart(args));
        }
    }

    private static void start(String[] args) throws Exception {
        describeInstallation(System.getProperty("java.class.path", ""));
        try {
            // By name: it is compiled for a newer Java than this class.
            Class.forName(System.getProperty(PROGRAM, "readout.cli.Main"))
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw e.getCause() instanceof Exception ? (Exception) e.getCause() : e;
        }
    }

    /// Tells the libraries where the build has unpacked their native parts, which spares each start
    /// from unpacking them to a temporary folder, and the embedder where to keep its model. What
    /// the user sets stands.
    ///
    /// @param classPath the jar's path, as `java -jar` leaves it
    private static void describeInstallation(String classPath) {
        // The tokenizer calls home when it is loaded, unless told that there is no network.
        setIfAbsent("ai.djl.offline", "true");
        setIfAbsent("OPT_OUT_TRACKING", "true");
        setIfAbsent("java.awt.headless", "true");
        // Else each start looks through every jar for a class of Groovy.
        setIfAbsent("picocli.disable.closures", "true");
        if (!classPath.endsWith("readout.jar")) {
            return;
        }
        Path distribution = Path.of(classPath).toAbsolutePath().resolve("../..").normalize();
        Path natives = distribution.resolve("native");
        if (hasNative(natives, "onnxruntime") && hasNative(natives, "onnxruntime4j_jni")) {
            setIfAbsent("onnxruntime.native.path", natives.toString());
        }
        if (hasNative(natives, "tokenizers")) {
            // The file: given its directory, the library stumbles where there is no graphics card.
            setIfAbsent(
                    "RUST_LIBRARY_PATH",
                    natives.resolve(System.mapLibraryName("tokenizers")).toString());
        }
        if (hasNative(natives, "jnidispatch")) {
            setIfAbsent("jna.boot.library.path", natives.toString());
        }
        if (hasNative(natives, "sqlitejdbc")) {
            setIfAbsent("org.sqlite.lib.path", natives.toString());
            setIfAbsent("org.sqlite.lib.name", System.mapLibraryName("sqlitejdbc"));
        }
        setIfAbsent("readout.model.dir", distribution.resolve("model").toString());
    }

    private static boolean hasNative(Path directory, String library) {
        return Files.isRegularFile(directory.resolve(System.mapLibraryName(library)));
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static int restart(String[] args) throws IOException, InterruptedException {
        @Nullable Path java =
                System.getProperty(RESTARTED) == null ? InstalledJava.find(System.getenv()) : null;
        if (java == null) {
            System.err.println(
                    "readout: needs Java "
                            + InstalledJava.NEEDED
                            + " or newer and this is Java "
                            + Runtime.version().feature()
                            + " (install a JDK "
                            + InstalledJava.NEEDED
                            + ", or name one in READOUT_JAVA)");
            return 3;
        }
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-D" + RESTARTED + "=true");
        command.add("-jar");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(args));
        Process second = new ProcessBuilder(command).inheritIO().start();
        // Who ends this process means the work, not its doorman.
        Runtime.getRuntime().addShutdownHook(new Thread(second::destroy));
        return second.waitFor();
    }
}

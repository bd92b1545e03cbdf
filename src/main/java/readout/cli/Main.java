package readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The command line: arguments in, an exit code out.
@Command(
        name = "readout",
        description = "Who said what, on which theme, what changed, and where exactly it says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  readout --version"})
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = run(args, System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        // Success ends by returning: System.exit looks through every jar for a logger first.
        if (code != 0 || somethingElseRuns()) {
            System.exit(code);
        }
    }

    private static boolean somethingElseRuns() {
        Thread[] threads = new Thread[Thread.activeCount() + 8];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (!threads[i].isDaemon() && !threads[i].equals(Thread.currentThread())) {
                return true;
            }
        }
        return false;
    }

    /// Runs one command. The streams are the caller's: they are flushed, never closed.
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return commandLine().setOut(writer(out)).setErr(writer(err)).execute(args);
    }

    /// The commands with their options, as the documentation and its tests read them.
    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /// Whatever the locale says: under `LC_ALL=C` it would be ASCII.
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}

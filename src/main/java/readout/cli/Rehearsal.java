package readout.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Runs several commands in one process and shows nothing, so that an ahead-of-time cache made from
/// it holds the classes of all of them. A command that fails is no matter: the cache holds less.
final class Rehearsal {
    private Rehearsal() {}

    /// @param args commands with their arguments, with a lone comma between two of them
    public static void main(String[] args) {
        List<String> command = new ArrayList<>();
        for (String arg : args) {
            if (arg.equals(",")) {
                run(command);
                command.clear();
            } else {
                command.add(arg);
            }
        }
        run(command);
    }

    private static void run(List<String> command) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int _ =
                Main.run(
                        command.toArray(String[]::new),
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere);
    }
}

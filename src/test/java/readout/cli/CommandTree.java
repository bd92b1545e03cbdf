package readout.cli;

import picocli.CommandLine.Model.CommandSpec;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;

/// The commands, for tests outside this package.
public final class CommandTree {
    private static final Console CONSOLE =
            new Console(
                    InputStream.nullInputStream(),
                    new PrintWriter(Writer.nullWriter()),
                    new PrintWriter(Writer.nullWriter()),
                    false,
                    false,
                    Map.of());

    private CommandTree() {}

    public static CommandSpec root() {
        return Main.commandLine(CONSOLE).getCommandSpec();
    }

    public static boolean has(String command) {
        return root().subcommands().containsKey(command);
    }
}

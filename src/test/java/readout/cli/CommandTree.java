package readout.cli;

import picocli.CommandLine.Model.CommandSpec;

/// The commands, for tests outside this package.
public final class CommandTree {
    private CommandTree() {}

    public static CommandSpec root() {
        return Main.commandLine().getCommandSpec();
    }

    public static boolean has(String command) {
        return root().subcommands().containsKey(command);
    }
}

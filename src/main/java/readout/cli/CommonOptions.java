package readout.cli;

import picocli.CommandLine.Option;

/// The options of every command.
final class CommonOptions {
    @Option(
            names = "--stacktrace",
            description = "When something fails, also show where in the program.")
    boolean stacktrace;
}

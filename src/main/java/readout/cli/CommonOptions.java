package readout.cli;

import picocli.CommandLine.Option;

/// The options that every command has.
class CommonOptions {
    @Option(
            names = "--stacktrace",
            description = "When something fails, also show where in the program.")
    boolean stacktrace;
}

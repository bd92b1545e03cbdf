package readout.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// The options that every command has.
final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            defaultValue = ".readout",
            description = "Where documents and issues are kept (default: ${DEFAULT-VALUE}).")
    Path directory = Path.of(".readout");

    @Option(
            names = "--stacktrace",
            description = "When something fails, also show where in the program.")
    boolean stacktrace;
}

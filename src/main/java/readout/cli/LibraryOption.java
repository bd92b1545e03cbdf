package readout.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// The options of every command that works on a library.
final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            defaultValue = ".readout",
            description = "Where documents and issues are kept (default: ${DEFAULT-VALUE}).")
    Path directory = Path.of(".readout");

    @Mixin CommonOptions common = new CommonOptions();
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;

/// The options of the commands that look at what was said.
final class LookOptions {
    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only what was said on this day or later, as 2023-11-27.")
    @Nullable String from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Only what was said before this day.")
    @Nullable String until;

    @Option(
            names = "--series",
            paramLabel = "NAME",
            description =
                    "Themes as the issues of this series have them (default: the issues without a"
                            + " definition, or the only series).")
    @Nullable String series;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "The file of names set right (default: names.yaml).")
    @Nullable Path names;

    @Option(names = "--json", description = "Print as JSON.")
    boolean json;

    /// Whether the options leave the day in.
    ///
    /// @throws Explanation.Complaint if one of them is no day
    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(PeriodOptions.date("--from", from)))
                && (until == null || day.isBefore(PeriodOptions.date("--until", until)));
    }

    /// Whether some days are left out.
    boolean isNarrow() {
        return from != null || until != null;
    }
}

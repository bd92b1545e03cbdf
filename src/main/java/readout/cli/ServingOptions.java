package readout.cli;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/// The options of the page on which an issue is reviewed.
final class ServingOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port of the page, on this machine alone (default: a free one).")
    int port;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = {
                "Who decides (default: READOUT_REVIEWER, else the user's name). Given more than"
                        + " once, each gets a link of their own."
            })
    List<String> reviewers = new ArrayList<>();

    @Option(names = "--no-browser", description = "Print the link and open no browser.")
    boolean noBrowser;
}

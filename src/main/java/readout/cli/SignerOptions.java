package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import readout.review.Signature;

import java.time.Instant;

/// Who decides.
final class SignerOptions {
    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Who decides (default: READOUT_REVIEWER, else the user's name).")
    @Nullable String reviewer;

    /// The signature of this moment.
    Signature signature() {
        String name = reviewer == null ? System.getProperty("user.name", "") : reviewer;
        try {
            return new Signature(name, Instant.now());
        } catch (IllegalArgumentException e) {
            throw Explanation.Complaint.ofUsage("--reviewer: " + e.getMessage());
        }
    }
}

package readout.citation;

import java.util.List;

/// The result of checking a claim against its passages.
public sealed interface Verdict {
    /// The passages carry the whole claim.
    record Supported() implements Verdict {}

    /// They carry it but for some words, which a reviewer must see.
    record PartlySupported(List<String> doubtful) implements Verdict {
        public PartlySupported {
            doubtful = List.copyOf(doubtful);
        }
    }

    /// They do not carry it.
    ///
    /// @param reason what failed and on which words, for people
    record Unsupported(String reason) implements Verdict {}

    /// The claim names no passage at all.
    record Missing() implements Verdict {}
}

package readout.briefing;

import java.util.Map;

/// Under what conditions a revision of an issue was made: enough to see that making it again would
/// change nothing.
///
/// @param mark how much had been added to the library: the number of the last entry in its ledger
/// @param fingerprint a hash of everything that the issue depends on
/// @param files the SHA-256 of each file by the name of its format
public record Imprint(long mark, String fingerprint, Map<String, String> files) {
    public Imprint {
        files = Map.copyOf(files);
    }
}

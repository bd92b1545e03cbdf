package readout.citation;

import readout.document.Passage;

/// A passage that says what a claim says.
///
/// @param support how surely it does, up to 1; only the order means something
public record Evidence(Passage passage, double support) {}

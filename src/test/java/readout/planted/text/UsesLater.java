package readout.planted.text;

import readout.planted.document.Later;

/// Uses a package behind its own.
public record UsesLater(Later later) {}

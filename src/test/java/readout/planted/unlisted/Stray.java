package readout.planted.unlisted;

/// In a package that nobody listed.
record Stray(int value) {}

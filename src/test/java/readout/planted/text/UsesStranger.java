package readout.planted.text;

import org.opentest4j.AssertionFailedError;

/// A third party that has no cage.
record UsesStranger(AssertionFailedError error) {}

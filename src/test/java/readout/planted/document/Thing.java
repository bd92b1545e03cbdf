package readout.planted.document;

import readout.planted.text.UsesLater;

/// In a package that is not marked, and in a cycle with the one before it.
record Thing(UsesLater other) {
    static final String NAME = "thing".strip();
}

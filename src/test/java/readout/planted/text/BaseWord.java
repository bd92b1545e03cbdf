package readout.planted.text;

/// A name that says nothing, either.
record BaseWord() {}

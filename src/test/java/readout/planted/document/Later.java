package readout.planted.document;

/// What an earlier package must not know.
public record Later(int value) {}

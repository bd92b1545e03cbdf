package readout.planted.text;

/// Keeps state that everybody shares.
final class Counts {
    static int count;

    private Counts() {}
}

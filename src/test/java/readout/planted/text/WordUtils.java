package readout.planted.text;

/// A name that says nothing.
final class WordUtils {
    private WordUtils() {}
}

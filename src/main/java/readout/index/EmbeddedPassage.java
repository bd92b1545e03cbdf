package readout.index;

/// A passage on its way into an index.
///
/// @param vector that of its text, of unit length; all of one index are of one embedder
@SuppressWarnings("ArrayRecordComponent") // it is handed over, never compared
public record EmbeddedPassage(IndexedPassage passage, float[] vector) {}

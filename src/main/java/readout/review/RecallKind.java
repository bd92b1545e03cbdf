package readout.review;

/// Why a document does not stand as it was printed from.
public enum RecallKind {
    /// Its publisher took it back.
    WITHDRAWN,
    /// Its publisher said that it was wrong.
    CORRECTED,
    /// Another version stands in its place.
    REPLACED
}

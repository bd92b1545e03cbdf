package readout.review;

/// How far the passages of a sentence carry it, best first.
public enum Support {
    SUPPORTED,
    PARTLY_SUPPORTED,
    UNSUPPORTED
}

package readout.injection;

/// How an instruction gets into a source.
enum Channel {
    /// A paragraph that a reader sees.
    VISIBLE,
    /// A paragraph that no reader sees.
    HIDDEN,
    /// One half in this document and one in the next.
    SPLIT,
    /// In characters that take no room, inside a sentence that a reader sees.
    CODED,
    /// In the title and the description of a page.
    METADATA,
    /// In the name of the file.
    FILE_NAME;

    /// Where in the text.
    enum Place {
        START,
        MIDDLE,
        END
    }

    boolean hasPlace() {
        return switch (this) {
            case VISIBLE, HIDDEN, SPLIT, CODED -> true;
            case METADATA, FILE_NAME -> false;
        };
    }
}

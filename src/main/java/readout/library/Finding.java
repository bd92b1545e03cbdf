package readout.library;

/// One thing that is not as it should be in a library.
///
/// @param place the file, relative to the library, or the row
/// @param detail what is wrong, for people
public record Finding(Kind kind, String place, String detail) {
    public enum Kind {
        /// The bytes of a document are not where they were kept.
        SOURCE_MISSING,
        /// The bytes of a document are not those that were kept.
        SOURCE_CHANGED,
        /// The stored text of a document is not what was read.
        TEXT_CHANGED,
        /// A row is not what was written.
        RECORD_CHANGED,
        /// A row refers to one that is not there.
        REFERENCE_BROKEN,
        /// SQLite can not read the database, or finds it malformed.
        DATABASE_DAMAGED,
        /// A file that no document refers to: the process that wrote it was killed.
        UNREFERENCED,
        /// A file that was not finished, or that Readout did not make.
        STRAY;

        /// Whether nothing is lost by it, and [Doctor#repair] moves it out of the way.
        public boolean isLitter() {
            return this == UNREFERENCED || this == STRAY;
        }
    }
}

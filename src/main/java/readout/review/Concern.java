package readout.review;

/// Why a sentence wants a reviewer's eye.
///
/// @param words the reason, for people
public record Concern(Kind kind, String words) {
    /// The gravest first.
    public enum Kind {
        /// It rests on a document that was recalled.
        RECALLED,
        /// The check of its citations fails now.
        FAILED,
        /// Its passages do not carry all of its words.
        DOUBTFUL,
        /// A date that it rests on is not stated on its document.
        DATE,
        /// A document that it rests on was not read wholly, or has hidden text.
        READING,
        /// It rests on one document alone.
        SINGLE_SOURCE
    }
}

package readout.document;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// The day a document bears, how it is known, and the words that say so.
///
/// @param date null exactly where the basis is UNKNOWN
/// @param evidence the words or value it rests on; empty where unknown
public record PublicationDate(@Nullable LocalDate date, Basis basis, String evidence) {

    /// From the surest to none.
    public enum Basis {
        /// The whole date stands in the text.
        STATED,
        /// Day and month stand in the text; weekday and corpus decide the year.
        INFERRED,
        /// The format's own date field.
        METADATA,
        FILE_NAME,
        UNKNOWN
    }

    public static final PublicationDate UNKNOWN = new PublicationDate(null, Basis.UNKNOWN, "");

    public PublicationDate {
        if ((date == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date and its basis go together: " + basis);
        }
    }

    public Optional<LocalDate> known() {
        return Optional.ofNullable(date);
    }
}

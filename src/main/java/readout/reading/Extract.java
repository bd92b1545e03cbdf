package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.document.DateClue;
import readout.document.Document;

import java.util.List;

/// What a format reader found in the bytes, before anything is concluded from it.
///
/// @param about what the format itself says of the document
/// @param warnings what is missing or doubtful, as sentences for people
record Extract(Content content, About about, List<String> warnings) {

    sealed interface Content {
        /// A text that is stored just as it stands.
        record Verbatim(String text, List<Document.Mark> marks) implements Content {}

        /// A text that the reader put together.
        record Assembled(List<Block> blocks) implements Content {}
    }

    /// @param dates the format's own date fields, most trusted first
    /// @param datelines short texts around the document, outside its body, that may hold its date
    record About(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String language,
            List<DateClue> dates,
            List<String> datelines) {
        static final About NOTHING = new About(null, null, null, List.of(), List.of());

        About {
            dates = List.copyOf(dates);
            datelines = List.copyOf(datelines);
        }
    }

    Extract {
        warnings = List.copyOf(warnings);
    }
}

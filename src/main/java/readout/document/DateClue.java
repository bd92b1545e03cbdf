package readout.document;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/// A trace of the day a document was published, with the words that carry it.
public sealed interface DateClue {
    /// The words or the value, as they stand in the source.
    String evidence();

    /// A whole date.
    ///
    /// @param basis STATED, METADATA or FILE_NAME
    record Full(LocalDate date, PublicationDate.Basis basis, String evidence) implements DateClue {}

    /// A day and month in the text whose year nobody wrote: `Monday (27 November)`.
    record Yearless(MonthDay day, @Nullable DayOfWeek weekday, String evidence)
            implements DateClue {}
}

package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.document.DateClue;
import readout.document.PublicationDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day in a format's own date field: ISO 8601, or as people write it.
final class MetadataDate {
    private static final Pattern ISO =
            Pattern.compile(
                    "\\s*((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d{3}).*", Pattern.DOTALL);

    private static final int FIRST_YEAR = 1990;

    private MetadataDate() {}

    /// The clue, with the whole value as its evidence. The day is that of the place where it was
    /// written: the offset of its time stays out of it.
    static Optional<DateClue> of(@Nullable String value) {
        return of(value, false);
    }

    /// @param monthFirst whether 3/4/2023 is the fourth of March
    static Optional<DateClue> of(@Nullable String value, boolean monthFirst) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return date(value, monthFirst)
                .filter(date -> date.getYear() >= FIRST_YEAR)
                .map(date ->
                        new DateClue.Full(date, PublicationDate.Basis.METADATA, value.strip()));
    }

    private static Optional<LocalDate> date(String value, boolean monthFirst) {
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) {
            try {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(iso.group(1)),
                                Integer.parseInt(iso.group(2)),
                                Integer.parseInt(iso.group(3))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        List<WrittenDate> written = WrittenDate.in(value, monthFirst);
        return written.stream()
                .map(WrittenDate::date)
                .flatMap(date -> Optional.ofNullable(date).stream())
                .findFirst();
    }
}

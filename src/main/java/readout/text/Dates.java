package readout.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as a briefing writes them.
public final class Dates {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /// `27 November 2023`, in any locale.
    public static String inWords(LocalDate date) {
        return WORDS.format(date);
    }
}

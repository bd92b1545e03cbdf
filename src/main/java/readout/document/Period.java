package readout.document;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// The half-open range of dates `[from, until)` that a briefing covers.
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a period ends after it begins: " + from + " to " + until);
        }
    }

    /// The ISO week, Monday to Monday, in which the day lies.
    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Period(monday, monday.plusWeeks(1));
    }

    /// The ISO week of a week-based year, week 1 being the one with the year's first Thursday.
    ///
    /// @throws java.time.DateTimeException if the year has no such week
    public static Period ofWeek(int year, int week) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        fourth.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                .checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return weekOf(fourth.plusWeeks(week - 1L));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean isWeek() {
        return equals(weekOf(from));
    }

    /// `2023-W48` for an ISO week, else `2023-11-27--2023-12-10` with the last day included: fit
    /// for the name of a folder, and in the order of time.
    public String name() {
        if (isWeek()) {
            // In the digits of no locale: "%d" of Arabic ones is not 0 to 9.
            return String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    from.get(IsoFields.WEEK_BASED_YEAR),
                    from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return from + "--" + until.minusDays(1);
    }
}

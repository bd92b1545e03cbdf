package readout.render;

import readout.document.Period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/// A period cut into the columns of the picture: days up to two weeks, ISO weeks up to half a year,
/// months up to four years, years beyond.
///
/// @param unit the word for one column
/// @param columns in the order of time, without gaps; the first and last may be cut by the period
record Buckets(String unit, List<Column> columns) {
    private static final long DAYS = 14;
    private static final long WEEKS = 26 * 7;
    private static final long MONTHS = 4 * 366;

    /// @param from inclusive
    /// @param until exclusive
    /// @param label what stands below the column
    /// @param name what it is called in a sentence
    record Column(LocalDate from, LocalDate until, String label, String name) {}

    static Buckets of(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.until());
        String unit =
                days <= DAYS ? "day" : days <= WEEKS ? "week" : days <= MONTHS ? "month" : "year";
        List<Column> columns = new ArrayList<>();
        LocalDate from = period.from();
        while (from.isBefore(period.until())) {
            LocalDate next = next(unit, from);
            LocalDate until = next.isBefore(period.until()) ? next : period.until();
            columns.add(new Column(from, until, label(unit, from), name(unit, from)));
            from = until;
        }
        return new Buckets(unit, List.copyOf(columns));
    }

    /// The index of the column in which a day of the period lies, counted from 0.
    int indexOf(LocalDate day) {
        int index = 0;
        while (index + 1 < columns.size() && !day.isBefore(columns.get(index).until())) {
            index++;
        }
        return index;
    }

    private static LocalDate next(String unit, LocalDate day) {
        return switch (unit) {
            case "day" -> day.plusDays(1);
            case "week" -> day.plusDays(8L - day.getDayOfWeek().getValue());
            case "month" -> day.withDayOfMonth(1).plusMonths(1);
            default -> day.withDayOfYear(1).plusYears(1);
        };
    }

    private static String label(String unit, LocalDate day) {
        return switch (unit) {
            case "day" -> Wording.brief(day.getDayOfWeek()) + " " + day.getDayOfMonth();
            case "week" -> "W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case "month" -> Wording.brief(day.getMonth());
            default -> String.valueOf(day.getYear());
        };
    }

    private static String name(String unit, LocalDate day) {
        return switch (unit) {
            case "day" -> day.getDayOfMonth() + " " + Wording.month(day.getMonth());
            case "week" -> "week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case "month" -> Wording.month(day.getMonth()) + " " + day.getYear();
            default -> String.valueOf(day.getYear());
        };
    }
}

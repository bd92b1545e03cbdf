package readout.wording;

import readout.statement.Statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days of which a statement speaks by a weekday or as today, reckoned from the day on which it
/// was published. "On Tuesday" is the last one up to that day.
public final class NamedDays {
    private static final Pattern DAY =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:(today|this"
                        + " (?:morning|afternoon|evening)|tonight)|(yesterday|last night)|(?<!next"
                        + " )(monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?!\\p{L})");

    private NamedDays() {}

    public static Set<LocalDate> of(Statement statement) {
        Set<LocalDate> days = new TreeSet<>();
        Matcher matcher = DAY.matcher(statement.text());
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                days.add(statement.date());
            } else if (matcher.group(2) != null) {
                days.add(statement.date().minusDays(1));
            } else {
                DayOfWeek weekday = DayOfWeek.valueOf(matcher.group(3).toUpperCase(Locale.ROOT));
                days.add(statement.date().with(TemporalAdjusters.previousOrSame(weekday)));
            }
        }
        return days;
    }
}

package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as English statements write it, and where it stands in its text.
///
/// @param date null where the year is missing
/// @param weekday null where none is written
/// @param evidence the words
record WrittenDate(
        Span span,
        MonthDay day,
        @Nullable LocalDate date,
        @Nullable DayOfWeek weekday,
        String evidence) {

    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY =
            "(?:(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
                    + "(?:day|s|sday|nes|nesday|r|rs|rsday|urday)?"
                    + "\\.?\\s*(?:,|(?<open>\\())?\\s*(?:the\\s+)?)?";
    private static final String DAY =
            "(?<![\\d./:–-])(?<day>[0-3]?\\d)(?:\\s?(?:st|nd|rd|th))?(?![\\d:%])";
    private static final String YEAR = "(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))";

    /// Where two readings overlap, the one with a year or the longer one is meant.
    private static final Comparator<WrittenDate> WHOLE_FIRST =
            Comparator.comparingInt((WrittenDate written) -> written.date() == null ? 1 : 0)
                    .thenComparingInt(written -> -written.span().length())
                    .thenComparing(WrittenDate::span);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![\\p{L}])" + WEEKDAY + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + YEAR + "?",
                    FLAGS);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<![\\p{L}])" + WEEKDAY + MONTH + "\\s+" + DAY + "(?!\\s?/)" + YEAR + "?",
                    FLAGS);
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)(?<year>(?:19|20)\\d\\d),?\\s+" + MONTH + "\\s+" + DAY + "(?!\\d)",
                    FLAGS);
    private static final Pattern ISO =
            Pattern.compile(
                    "(?<![\\d-])(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)-(?<day>\\d\\d)(?![\\d-])");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![\\d./-])(?<day>\\d{1,2})(?<sign>[./-])\\s?(?<number>\\d{1,2})\\k<sign>\\s?"
                        + "(?<year>(?:19|20)\\d\\d)(?!\\d)");

    /// Every date in the text, in order, not overlapping.
    ///
    /// @param monthFirst whether 3/4/2023 is the fourth of March
    static List<WrittenDate> in(String text, boolean monthFirst) {
        List<WrittenDate> found = new ArrayList<>();
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return found;
        }
        collect(DAY_FIRST, text, monthFirst, found);
        collect(MONTH_FIRST, text, monthFirst, found);
        collect(YEAR_FIRST, text, monthFirst, found);
        collect(ISO, text, monthFirst, found);
        collect(NUMBERS, text, monthFirst, found);
        found.sort(WHOLE_FIRST);
        List<WrittenDate> apart = new ArrayList<>();
        for (WrittenDate written : found) {
            if (apart.stream().noneMatch(other -> other.span().overlaps(written.span()))) {
                apart.add(written);
            }
        }
        apart.sort(Comparator.comparing(WrittenDate::span));
        return apart;
    }

    /// Whether the weekday that stands with the whole date is another day's.
    boolean contradictsItself() {
        return date != null && weekday != null && date.getDayOfWeek() != weekday;
    }

    private static void collect(
            Pattern pattern, String text, boolean monthFirst, List<WrittenDate> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            WrittenDate written = read(matcher, text, monthFirst);
            if (written != null) {
                found.add(written);
            }
        }
    }

    private static @Nullable WrittenDate read(Matcher matcher, String text, boolean monthFirst) {
        String month = group(matcher, "month");
        if (month != null && Character.isLowerCase(month.charAt(0))) {
            return null;
        }
        int day = Integer.parseInt(matcher.group("day"));
        int number = month != null ? month(month) : Integer.parseInt(matcher.group("number"));
        boolean swap = matcher.pattern() == NUMBERS && (number > 12 || (monthFirst && day <= 12));
        String year = group(matcher, "year");
        String weekday = group(matcher, "weekday");
        try {
            MonthDay monthDay = swap ? MonthDay.of(day, number) : MonthDay.of(number, day);
            LocalDate date =
                    year == null
                            ? null
                            : LocalDate.of(
                                    Integer.parseInt(year),
                                    monthDay.getMonth(),
                                    monthDay.getDayOfMonth());
            int end = matcher.end();
            boolean opened = group(matcher, "open") != null;
            if (opened && end < text.length() && text.charAt(end) == ')') {
                end++;
            }
            Span span = new Span(matcher.start(), end);
            return new WrittenDate(
                    span, monthDay, date, weekday == null ? null : weekday(weekday), span.in(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
    }

    private static DayOfWeek weekday(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return DayOfWeek.of("montuewedthufrisatsun".indexOf(start) / 3 + 1);
    }
}

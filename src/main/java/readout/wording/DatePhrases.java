package readout.wording;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the days, months and years of a text and says which ones they are, reckoned from the day
/// of publication: a day without a year is the nearest of that name, "on Tuesday" the last one up
/// to that day, "next Tuesday" the first one after it.
public final class DatePhrases {
    /// A time named in a text.
    ///
    /// @param value as ISO 8601 writes it: `2031-03-05`, `2031-03` or `2031`
    public record Found(String value, Span span) {}

    private static final String MONTH =
            Arrays.stream(Month.values())
                    .map(month ->
                            month.name().charAt(0)
                                    + month.name().substring(1).toLowerCase(Locale.ROOT))
                    .flatMap(name -> Stream.of(name, name.substring(0, 3) + "\\.?"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
    private static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th)?|(?:the )?(?:" + NumberWords.ORDINAL + "))";
    private static final String YEAR = "(?:1[89]|20|21)\\d{2}";

    private static final Pattern PHRASE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])(?:"
                            + "(?<iso>\\d{4}-\\d{2}-\\d{2})"
                            + ("|(?<day>" + DAY + ")(?: of)? (?<month>" + MONTH + ")")
                            + ("(?:,? (?<year>" + YEAR + "))?")
                            + ("|(?<first>" + MONTH + ") (?<then>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)")
                            + ("(?:,? (?<late>" + YEAR + "))?")
                            + ("|(?<alone>" + MONTH + ") (?<of>" + YEAR + ")")
                            + "|(?<=(?i:in|by|since|until|of|from|for|to|last|next|this|late|early)"
                            + " )"
                            + ("(?<bare>" + MONTH + ")")
                            + ("|(?<only>" + YEAR + ")(?!-?\\p{L}|[.,]?\\d)")
                            + "|(?<next>next )?(?<week>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                            + "|(?<today>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))"
                            + "|(?<yesterday>[Yy]esterday|[Ll]ast night)|(?<tomorrow>[Tt]omorrow)"
                            + ")(?![\\p{L}\\p{N}])");

    /// Without one of these, a text names no time.
    private static final Pattern HINT =
            Pattern.compile("\\d|[dD]ay|[Tt]o(?:night|morrow)|night|[Tt]his |" + MONTH);

    private DatePhrases() {}

    /// In order of place, not overlapping.
    ///
    /// @param published the day from which relative ones are reckoned
    public static List<Found> in(String text, LocalDate published) {
        List<Found> found = new ArrayList<>();
        if (!HINT.matcher(text).find()) {
            return found;
        }
        Matcher matcher = PHRASE.matcher(text);
        while (matcher.find()) {
            value(matcher, published)
                    .ifPresent(value ->
                            found.add(new Found(value, new Span(matcher.start(), matcher.end()))));
        }
        return found;
    }

    private static Optional<String> value(Matcher found, LocalDate published) {
        if (found.group("iso") != null) {
            return Optional.of(found.group("iso"));
        }
        if (found.group("day") != null) {
            String day = found.group("day").replaceFirst("^the ", "");
            return day(day, found.group("month"), found.group("year"), published);
        }
        if (found.group("first") != null) {
            return day(found.group("then"), found.group("first"), found.group("late"), published);
        }
        if (found.group("alone") != null) {
            return Optional.of(month(found.group("of"), monthOf(found.group("alone"))));
        }
        if (found.group("bare") != null) {
            Month month = monthOf(found.group("bare"));
            LocalDate nearest = nearest(month, 1, published);
            return Optional.of(month(String.valueOf(nearest.getYear()), month));
        }
        if (found.group("only") != null) {
            return Optional.of(found.group("only"));
        }
        return Optional.of(relative(found, published).toString());
    }

    private static LocalDate relative(Matcher found, LocalDate published) {
        if (found.group("week") != null) {
            DayOfWeek day =
                    DayOfWeek.valueOf((found.group("week") + "day").toUpperCase(Locale.ROOT));
            return published.with(
                    found.group("next") == null
                            ? TemporalAdjusters.previousOrSame(day)
                            : TemporalAdjusters.next(day));
        }
        if (found.group("yesterday") != null) {
            return published.minusDays(1);
        }
        return found.group("tomorrow") != null ? published.plusDays(1) : published;
    }

    private static Optional<String> day(
            String day, String month, @Nullable String year, LocalDate published) {
        int number = Integer.parseInt(NumberWords.value(day.replaceFirst("(?<=\\d)\\p{L}+$", "")));
        try {
            LocalDate date =
                    year == null
                            ? nearest(monthOf(month), number, published)
                            : LocalDate.of(Integer.parseInt(year), monthOf(month), number);
            return Optional.of(date.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The day of that name that lies nearest to the day of publication.
    private static LocalDate nearest(Month month, int day, LocalDate published) {
        return Stream.of(-1, 0, 1)
                .map(years ->
                        LocalDate.of(
                                published.getYear() + years,
                                month,
                                Math.min(day, month.minLength())))
                .min(
                        Comparator.comparingLong(
                                date -> Math.abs(ChronoUnit.DAYS.between(date, published))))
                .orElseThrow();
    }

    private static String month(String year, Month month) {
        return year + "-" + (month.getValue() < 10 ? "0" : "") + month.getValue();
    }

    private static Month monthOf(String written) {
        String start = written.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}

package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.text.Span;
import readout.wording.DatePhrases;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the times to which a question is limited: "since 12 July 2023", "between 2021 and 2023",
/// "before December", "last week", "in 2022".
final class TimePhrases {
    /// A time of a question.
    ///
    /// @param span of all its words
    /// @param bounds whether it is put as a bound ("since", "between"), and not as a time at which
    ///   something is
    record Found(Question.Time time, Span span, boolean bounds) {}

    private static final Pattern BETWEEN = Pattern.compile("(?i)(?<!\\p{L})between ");
    private static final Pattern FROM = Pattern.compile("(?i)(?<!\\p{L})from ");
    private static final Pattern JOINT =
            Pattern.compile("(?i),? (?:and|to|until|till|up to) |\\s*[–—]\\s*");
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?<word>ever since|since|after|from|starting|before|prior"
                            + " to|until|till|up to) ");
    private static final Pattern AT =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:in|on|during|at|of|for|by the end of|throughout)"
                            + " (?:the (?:month|year) of )?(?:early |late |mid-?)?");
    private static final Pattern ONWARDS = Pattern.compile("(?i)(?: onwards?| on)(?!\\p{L})");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:(?:in|over|during|within|for) )?(?:the )?(?:"
                            + "(?<which>this|last|past|previous|current)"
                            + " (?<unit>week|month|year|quarter)"
                            + "|(?:last|past) (?<count>\\d{1,3}|two|three|four|six|ten)"
                            + " (?<units>days|weeks|months|years)"
                            + "|(?<today>today)|(?<yesterday>yesterday))(?!\\p{L})");
    private static final List<String> NUMBERS = List.of("two", "three", "four", "six", "ten");
    private static final int[] VALUES = {2, 3, 4, 6, 10};

    /// Characters in which a time is named.
    private static final int LONGEST = 40;

    private TimePhrases() {}

    /// In order of place, not overlapping.
    ///
    /// @param today from which relative times are reckoned
    static List<Found> in(String text, LocalDate today) {
        List<Found> found = new ArrayList<>();
        pairs(text, BETWEEN, today, found);
        pairs(text, FROM, today, found);
        bounds(text, today, found);
        relative(text, today, found);
        times(text, today, found);
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(found);
    }

    private static void pairs(String text, Pattern opening, LocalDate today, List<Found> found) {
        Matcher matcher = opening.matcher(text);
        while (matcher.find()) {
            Named first = named(text, matcher.end(), today);
            if (first == null) {
                continue;
            }
            Matcher joint = JOINT.matcher(text).region(first.end(), text.length());
            Named last = joint.lookingAt() ? named(text, joint.end(), today) : null;
            if (last != null) {
                add(
                        found,
                        new Question.Time(first.time().from(), last.time().until()),
                        new Span(matcher.start(), last.end()),
                        true);
            }
        }
    }

    private static void bounds(String text, LocalDate today, List<Found> found) {
        Matcher matcher = BOUND.matcher(text);
        while (matcher.find()) {
            Named named = named(text, matcher.end(), today);
            if (named == null) {
                continue;
            }
            Matcher onwards = ONWARDS.matcher(text).region(named.end(), text.length());
            int end = onwards.lookingAt() ? onwards.end() : named.end();
            Question.Time time =
                    switch (matcher.group("word").toLowerCase(Locale.ROOT)) {
                        case "since", "ever since", "from", "starting" ->
                                new Question.Time(named.time().from(), null);
                        case "after" -> new Question.Time(named.time().until(), null);
                        case "before", "prior to" -> new Question.Time(null, named.time().from());
                        default -> new Question.Time(null, named.time().until());
                    };
            add(found, time, new Span(matcher.start(), end), true);
        }
    }

    private static void relative(String text, LocalDate today, List<Found> found) {
        Matcher matcher = RELATIVE.matcher(text);
        while (matcher.find()) {
            add(found, relative(matcher, today), new Span(matcher.start(), matcher.end()), false);
        }
    }

    private static Question.Time relative(Matcher found, LocalDate today) {
        if (found.group("today") != null) {
            return new Question.Time(today, today.plusDays(1));
        }
        if (found.group("yesterday") != null) {
            return new Question.Time(today.minusDays(1), today);
        }
        if (found.group("count") != null) {
            long count = number(found.group("count").toLowerCase(Locale.ROOT));
            LocalDate end = today.plusDays(1);
            LocalDate from =
                    switch (found.group("units").toLowerCase(Locale.ROOT)) {
                        case "days" -> end.minusDays(count);
                        case "weeks" -> end.minusWeeks(count);
                        case "months" -> end.minusMonths(count);
                        default -> end.minusYears(count);
                    };
            return new Question.Time(from, end);
        }
        String which = found.group("which").toLowerCase(Locale.ROOT);
        int back = which.equals("this") || which.equals("current") ? 0 : 1;
        return switch (found.group("unit").toLowerCase(Locale.ROOT)) {
            case "week" -> {
                LocalDate monday =
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .minusWeeks(back);
                yield new Question.Time(monday, monday.plusWeeks(1));
            }
            case "month" -> ofMonth(YearMonth.from(today).minusMonths(back));
            case "quarter" -> {
                YearMonth first =
                        YearMonth.from(today)
                                .minusMonths((today.getMonthValue() - 1) % 3 + 3L * back);
                yield new Question.Time(first.atDay(1), first.plusMonths(3).atDay(1));
            }
            default -> ofYear(today.getYear() - back);
        };
    }

    private static long number(String written) {
        int place = NUMBERS.indexOf(written);
        return place < 0 ? Long.parseLong(written) : VALUES[place];
    }

    private static void times(String text, LocalDate today, List<Found> found) {
        Matcher matcher = AT.matcher(text);
        while (matcher.find()) {
            Named named = named(text, matcher.end(), today);
            if (named != null) {
                add(found, named.time(), new Span(matcher.start(), named.end()), false);
            }
        }
    }

    private static void add(List<Found> found, Question.Time time, Span span, boolean bounds) {
        if (found.stream().noneMatch(other -> other.span().overlaps(span))
                && (time.from() == null
                        || time.until() == null
                        || time.from().isBefore(time.until()))) {
            found.add(new Found(time, span, bounds));
        }
    }

    /// A time that the text names at a place.
    private record Named(Question.Time time, int end) {}

    /// The time that is named right behind the place; null where none is.
    private static @Nullable Named named(String text, int at, LocalDate today) {
        String opening = "in ";
        String rest = opening + text.substring(at, Math.min(text.length(), at + LONGEST));
        for (String article : List.of("", "the ")) {
            int start = opening.length() + article.length();
            for (DatePhrases.Found date : DatePhrases.in(rest, today)) {
                if (date.span().start() == start && rest.startsWith(article, opening.length())) {
                    return time(date.value())
                            .map(time -> new Named(time, at + date.span().end() - opening.length()))
                            .orElse(null);
                }
            }
        }
        return null;
    }

    /// @param value as ISO 8601 writes a day, a month or a year
    static Optional<Question.Time> time(String value) {
        try {
            return switch (value.length()) {
                case 4 -> Optional.of(ofYear(Year.parse(value).getValue()));
                case 7 -> Optional.of(ofMonth(YearMonth.parse(value)));
                case 10 -> {
                    LocalDate day = LocalDate.parse(value);
                    yield Optional.of(new Question.Time(day, day.plusDays(1)));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Question.Time ofMonth(YearMonth month) {
        return new Question.Time(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static Question.Time ofYear(int year) {
        return new Question.Time(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}

package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import readout.document.Period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The options that choose a period.
final class PeriodOptions {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})");

    @Option(
            names = "--week",
            paramLabel = "2023-W48",
            description = "The ISO week to cover (default: since the last issue).")
    @Nullable String week;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day to cover, as 2023-11-27.")
    @Nullable String from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The day after the last one to cover.")
    @Nullable String until;

    /// The period asked for; null where none is.
    ///
    /// @throws Explanation.Complaint if the options name no period
    @Nullable Period asked() {
        if (week != null) {
            if (from != null || until != null) {
                throw Explanation.Complaint.ofUsage("give --week, or --from and --until, not both");
            }
            return ofWeek(week);
        }
        if (from != null && until != null) {
            LocalDate first = date("--from", from);
            LocalDate end = date("--until", until);
            if (!first.isBefore(end)) {
                throw Explanation.Complaint.ofUsage(
                        "the period is empty: --until %s is not after --from %s"
                                .formatted(end, first));
            }
            return new Period(first, end);
        }
        if (from != null || until != null) {
            throw Explanation.Complaint.ofUsage("--from and --until go together");
        }
        return null;
    }

    private static Period ofWeek(String week) {
        Matcher matcher = WEEK.matcher(week);
        if (matcher.matches()) {
            try {
                return Period.ofWeek(
                        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            } catch (DateTimeException e) {
                throw Explanation.Complaint.ofUsage("there is no week " + week);
            }
        }
        throw Explanation.Complaint.ofUsage(
                "--week wants a year and an ISO week, as 2023-W48, and not " + week);
    }

    static LocalDate date(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Explanation.Complaint.ofUsage(
                    option + " wants a day, as 2023-11-27, and not " + value);
        }
    }
}

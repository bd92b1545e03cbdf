package readout.briefing;

import readout.document.Period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How often a series has an issue: the calendar cut into periods without gaps.
public sealed interface Cadence {
    /// ISO weeks, Monday to Monday.
    Cadence WEEKLY = new Days(7, LocalDate.EPOCH.with(DayOfWeek.MONDAY));

    /// Periods of one length.
    ///
    /// @param days from 1 to 366
    /// @param anchor any day on which a period begins
    record Days(int days, LocalDate anchor) implements Cadence {
        public Days {
            if (days < 1 || days > 366) {
                throw new IllegalArgumentException("a period has 1 to 366 days: " + days);
            }
        }

        @Override
        public Period around(LocalDate day) {
            long since = ChronoUnit.DAYS.between(anchor, day);
            LocalDate from = day.minusDays(Math.floorMod(since, (long) days));
            return new Period(from, from.plusDays(days));
        }
    }

    /// Months.
    ///
    /// @param day of the month on which each begins, from 1 to 28: every month has it
    record Monthly(int day) implements Cadence {
        public Monthly {
            if (day < 1 || day > 28) {
                throw new IllegalArgumentException("a month begins on its day 1 to 28: " + day);
            }
        }

        @Override
        public Period around(LocalDate any) {
            LocalDate from = any.withDayOfMonth(day);
            if (from.isAfter(any)) {
                from = from.minusMonths(1);
            }
            return new Period(from, from.plusMonths(1));
        }
    }

    /// The period in which the day lies.
    Period around(LocalDate day);
}

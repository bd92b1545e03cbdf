package readout.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.DateTimeException;
import java.time.LocalDate;

class PeriodTest {
    @Test
    void aWeekRunsFromMondayToMonday() {
        Period week = Period.weekOf(LocalDate.of(2023, 12, 3));
        assertThat(week)
                .isEqualTo(new Period(LocalDate.of(2023, 11, 27), LocalDate.of(2023, 12, 4)));
        assertThat(week.name()).isEqualTo("2023-W48");
    }

    @Test
    void theLastDayIsNotInside() {
        Period week = Period.ofWeek(2023, 48);
        assertThat(week.contains(LocalDate.of(2023, 11, 27))).isTrue();
        assertThat(week.contains(LocalDate.of(2023, 12, 4))).isFalse();
    }

    @Test
    void theFirstDaysOfJanuaryMayLieInTheLastWeekOfTheYearBefore() {
        assertThat(Period.weekOf(LocalDate.of(2021, 1, 2)).name()).isEqualTo("2020-W53");
    }

    @Test
    void anotherPeriodIsNamedByItsFirstAndLastDay() {
        assertThat(new Period(LocalDate.of(2021, 11, 1), LocalDate.of(2023, 12, 4)).name())
                .isEqualTo("2021-11-01--2023-12-03");
    }

    @Test
    void impossibleOnesDoNotConstruct() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        assertThatThrownBy(() -> new Period(day, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.ofWeek(2023, 53)).isInstanceOf(DateTimeException.class);
    }

    @Property
    void everyDayLiesInTheWeekOfItsName(@ForAll @IntRange(min = 0, max = 40_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        Period week = Period.weekOf(day);
        String[] name = week.name().split("-W", 2);
        assertThat(week.contains(day)).isTrue();
        assertThat(Period.ofWeek(Integer.parseInt(name[0]), Integer.parseInt(name[1])))
                .isEqualTo(week);
    }
}

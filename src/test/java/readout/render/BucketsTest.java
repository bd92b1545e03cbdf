package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Period;

import java.time.LocalDate;

class BucketsTest {
    private static Buckets of(String from, String until) {
        return Buckets.of(new Period(LocalDate.parse(from), LocalDate.parse(until)));
    }

    @Test
    void aWeekHasDays() {
        assertThat(of("2023-11-27", "2023-12-04").columns())
                .extracting(Buckets.Column::label)
                .containsExactly("Mon 27", "Tue 28", "Wed 29", "Thu 30", "Fri 1", "Sat 2", "Sun 3");
    }

    @Test
    void threeWeeksHaveIsoWeeksAndTheFirstMayBeCut() {
        Buckets buckets = of("2023-12-20", "2024-01-08");
        assertThat(buckets.columns())
                .extracting(Buckets.Column::label)
                .containsExactly("W51", "W52", "W1");
        assertThat(buckets.columns().getFirst().until()).isEqualTo("2023-12-25");
    }

    @Test
    void twoYearsHaveMonthsAndTenYearsHaveYears() {
        assertThat(of("2021-11-01", "2023-12-04").columns()).hasSize(26);
        assertThat(of("2014-01-01", "2024-01-01").columns())
                .extracting(Buckets.Column::label)
                .hasSize(10)
                .startsWith("2014");
    }

    @Test
    void aDayIsCountedOnceAndADayOutsideForTheNearestColumn() {
        Buckets buckets = of("2021-11-01", "2023-12-04");
        assertThat(buckets.indexOf(LocalDate.parse("2021-11-30"))).isZero();
        assertThat(buckets.indexOf(LocalDate.parse("2021-12-01"))).isEqualTo(1);
        assertThat(buckets.indexOf(LocalDate.parse("2023-12-03"))).isEqualTo(25);
    }
}

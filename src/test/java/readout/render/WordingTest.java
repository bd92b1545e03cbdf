package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.document.Period;

import java.time.LocalDate;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "2023-11-27, 2023-12-04, 27 November to 3 December 2023, Week 48 of 2023",
        "2024-01-01, 2024-01-08, 1 to 7 January 2024, Week 1 of 2024",
        "2023-11-27, 2023-11-28, 27 November 2023, 1 day",
        "2021-11-01, 2023-12-04, 1 November 2021 to 3 December 2023, 763 days",
    })
    void aPeriodIsNamedByItsFirstAndLastDay(
            LocalDate from, LocalDate until, String words, String length) {
        Period period = new Period(from, until);
        assertThat(Wording.period(period)).isEqualTo(words);
        assertThat(Wording.length(period)).isEqualTo(length);
    }

    @Test
    void aNumberAgreesWithItsNoun() {
        assertThat(Wording.count(0, "change")).isEqualTo("0 changes");
        assertThat(Wording.count(1, "day")).isEqualTo("1 day");
        assertThat(Wording.count(2, "day")).isEqualTo("2 days");
    }

    @Test
    void theBasisOfADateIsTold() {
        Evidence evidence = EvidenceMaker.of(SampleBriefing.briefing());
        assertThat(evidence.documents())
                .extracting(Wording::basis)
                .containsExactly(
                        "stated as ‘14 November 2023’",
                        "inferred from ‘Monday (27 November)’",
                        "from the file’s own date field ‘2023-11-28’",
                        "from the file name ‘2023-11-28’",
                        "stated as ‘30 November 2023’",
                        "nothing says when it was published");
    }
}

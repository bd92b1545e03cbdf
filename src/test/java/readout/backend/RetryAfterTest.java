package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class RetryAfterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5                             | 5
                    ' 7 '                         | 7
                    0                             | 0
                    1.5                           | 1.5
                    120                           | 120
                    121                           | 120
                    99999999999999999999999999    | 120
                    Mon, 05 May 2031 10:00:30 GMT | 30
                    Mon, 05 May 2031 10:59:59 GMT | 120
                    Mon, 05 May 2031 09:59:59 GMT | 0
                    -5                            |
                    soon                          |
                    2031-05-05T10:00:30Z          |
                    ''                            |
                    """)
    void secondsAndDatesAreReadAndTheRestIsNot(String header, @Nullable String seconds) {
        assertThat(RetryAfter.read(header, () -> TestPace.START).map(Duration::toMillis))
                .isEqualTo(
                        java.util.Optional.ofNullable(seconds)
                                .map(s -> Math.round(Double.parseDouble(s) * 1000)));
    }
}

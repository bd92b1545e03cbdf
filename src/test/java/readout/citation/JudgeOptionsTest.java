package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeOptionsTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
    void aThresholdIsAboveNoughtAndUpToOne(double threshold) {
        assertThatThrownBy(() -> new JudgeOptions(null, threshold))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneIsAThresholdToo() {
        assertThat(new JudgeOptions(null, 1).threshold()).isEqualTo(1);
    }
}

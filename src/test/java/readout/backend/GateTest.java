package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;

@Timeout(60)
class GateTest {
    private final TestPace pace = new TestPace();

    @Test
    void itLetsInHalfAsManyEachTimeOneIsTurnedAwayAndAtLeastOne() throws InterruptedException {
        Gate gate = new Gate(5, pace.pace());
        for (int wanted : new int[] {2, 1, 1}) {
            int entered = gate.enter();
            gate.leave();
            gate.halve(entered);

            assertThat(gate.most()).isEqualTo(wanted);
        }
    }

    @Test
    void ofThoseTurnedAwayTogetherOnlyTheFirstCounts() throws InterruptedException {
        Gate gate = new Gate(4, pace.pace());
        int first = gate.enter();
        int second = gate.enter();

        gate.halve(first);
        gate.halve(second);

        assertThat(gate.most()).isEqualTo(2);
    }

    @Test
    void aClosedDoorIsWaitedForAndTheLongerWaitHolds() throws InterruptedException {
        Gate gate = new Gate(4, pace.pace());
        gate.close(Duration.ofSeconds(20));
        gate.close(Duration.ofSeconds(5));
        assertThat(gate.closed()).isEqualTo(Duration.ofSeconds(20));

        gate.enter();

        assertThat(pace.waits()).containsExactly(Duration.ofSeconds(20));
        assertThat(gate.closed()).isZero();
    }
}

package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class SessionsTest {
    private final AtomicInteger count = new AtomicInteger();
    private final Sessions sessions = new Sessions(() -> "secret-" + count.incrementAndGet());

    @Test
    void aKeyOpensOnceAndForItsReviewer() {
        String ann = sessions.invite("Ann Example");
        String bo = sessions.invite("Bo Other");

        String session = sessions.enter(bo).orElseThrow();

        assertThat(sessions.reviewer(session)).contains("Bo Other");
        assertThat(sessions.enter(bo)).isEmpty();
        assertThat(sessions.enter(ann).flatMap(sessions::reviewer)).contains("Ann Example");
    }

    @Test
    void aKeyIsNoSessionAndASessionNoKey() {
        String key = sessions.invite("Ann Example");
        assertThat(sessions.reviewer(key)).isEmpty();
        String session = sessions.enter(key).orElseThrow();
        assertThat(sessions.enter(session)).isEmpty();
        assertThat(sessions.reviewer("")).isEmpty();
        assertThat(sessions.reviewer(session + "x")).isEmpty();
    }
}

package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class GuardTest {
    private static final Guard GUARD = new Guard(4711);

    private static Headers headers(String... pairs) {
        Headers headers = new Headers();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.add(pairs[i], pairs[i + 1]);
        }
        return headers;
    }

    private static boolean isOurPage(String... pairs) {
        Headers headers = headers(pairs);
        headers.add("Host", "127.0.0.1:4711");
        return GUARD.isOurPage(headers);
    }

    @Test
    void onlyTheNamesOfThisMachineWithThePortAreOurs() {
        for (String host : List.of("127.0.0.1:4711", "localhost:4711", "[::1]:4711")) {
            assertThat(GUARD.isOurHost(headers("Host", host))).as(host).isTrue();
        }
        for (String host : List.of("127.0.0.1", "localhost:80", "evil.example:4711", "LOCALHOST")) {
            assertThat(GUARD.isOurHost(headers("Host", host))).as(host).isFalse();
        }
        assertThat(GUARD.isOurHost(headers())).isFalse();
        assertThat(GUARD.isOurHost(headers("Host", "localhost:4711", "Host", "evil.example")))
                .isFalse();
    }

    @Test
    void aFormOfThePageIsKnownByItsOriginOrByWhatTheBrowserSaysOfIt() {
        assertThat(isOurPage("Origin", "http://127.0.0.1:4711")).isTrue();
        assertThat(isOurPage("Origin", "http://127.0.0.1:4711", "Sec-Fetch-Site", "same-origin"))
                .isTrue();
        assertThat(isOurPage("Origin", "null", "Sec-Fetch-Site", "same-origin")).isTrue();
        assertThat(isOurPage("Sec-Fetch-Site", "same-origin")).isTrue();
    }

    @Test
    void whatNobodyVouchesForIsRefused() {
        assertThat(isOurPage()).isFalse();
        assertThat(isOurPage("Origin", "null")).isFalse();
        assertThat(isOurPage("Origin", "https://127.0.0.1:4711")).isFalse();
        assertThat(isOurPage("Origin", "http://localhost:4711")).isFalse();
        assertThat(isOurPage("Origin", "http://evil.example", "Sec-Fetch-Site", "same-origin"))
                .isFalse();
        assertThat(isOurPage("Origin", "http://127.0.0.1:4711", "Sec-Fetch-Site", "same-site"))
                .isFalse();
    }

    @Test
    void theFieldsOfAFormAreDecodedAndTheFirstOfANameCounts() {
        assertThat(Request.fields("s=s1&text=a%20%C5%BE+b%26c&s=s2&x&=y&empty="))
                .isEqualTo(Map.of("s", "s1", "text", "a ž b&c", "empty", ""));
    }
}

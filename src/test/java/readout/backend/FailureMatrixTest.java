package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.backend.RawHost.answers;
import static readout.backend.RawHost.sends;
import static readout.backend.RawHost.thenStalls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that a host is known to do in place of answering, in the first, a middle and the last
/// call of a run: the call ends in time with the fault told, the other calls get their answers, and
/// nothing of a partial answer is used.
///
/// Answers are not streamed, so that there is no stream to break off.
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class FailureMatrixTest {
    private static final String PARTIAL = "{\"sentences\": [{\"text\": \"partial";
    private static final List<Integer> CALLS = List.of(0, 1, 2, 3, 4);
    private static final String CHUNKED = head("Transfer-Encoding: chunked");

    private final TestPace pace = new TestPace();

    /// @param tries how many requests such a call takes
    record Row(String name, RawHost.Script script, Fault fault, int tries) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() throws IOException {
        String good = good("whole");
        return Stream.of(
                status(400, Fault.REQUEST_REFUSED, 1),
                status(401, Fault.KEY_REFUSED, 1),
                status(402, Fault.QUOTA_SPENT, 1),
                status(403, Fault.KEY_REFUSED, 1),
                status(404, Fault.UNKNOWN_MODEL, 1),
                status(408, Fault.UNAVAILABLE, 4),
                status(413, Fault.PROMPT_TOO_LONG, 1),
                status(422, Fault.REQUEST_REFUSED, 1),
                status(429, Fault.TOO_MANY_CALLS, 4),
                status(500, Fault.UNAVAILABLE, 4),
                status(502, Fault.UNAVAILABLE, 4),
                status(503, Fault.UNAVAILABLE, 4),
                status(504, Fault.UNAVAILABLE, 4),
                status(529, Fault.UNAVAILABLE, 4),
                row("no content", answers(204, "", ""), Fault.NO_ANSWER, 2),
                row(
                        "quota spent",
                        answers(429, "", "{\"error\": {\"code\": \"insufficient_quota\"}}"),
                        Fault.QUOTA_SPENT,
                        1),
                row(
                        "context too long",
                        answers(400, "", "{\"error\": {\"code\": \"context_length_exceeded\"}}"),
                        Fault.PROMPT_TOO_LONG,
                        1),
                row("closed at once", sends("", new byte[0]), Fault.BROKEN_OFF, 4),
                row(
                        "reset",
                        (connection, out) -> connection.setSoLinger(true, 0),
                        Fault.BROKEN_OFF,
                        4),
                row(
                        "reset in the body",
                        (connection, out) -> {
                            sends(length(good), PARTIAL.getBytes(StandardCharsets.UTF_8))
                                    .play(connection, out);
                            connection.setSoLinger(true, 0);
                        },
                        Fault.BROKEN_OFF,
                        4),
                row("no HTTP", sends("what?\r\n\r\n", new byte[0]), Fault.BROKEN_OFF, 4),
                row(
                        "body shorter than told",
                        sends(
                                "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n",
                                good.getBytes(StandardCharsets.UTF_8)),
                        Fault.BROKEN_OFF,
                        4),
                row(
                        "chunks without an end",
                        sends(CHUNKED, chunk(good).getBytes(StandardCharsets.UTF_8)),
                        Fault.BROKEN_OFF,
                        4),
                row(
                        "a chunk cut off",
                        sends(CHUNKED + "ffff\r\n", good.getBytes(StandardCharsets.UTF_8)),
                        Fault.BROKEN_OFF,
                        4),
                row(
                        "JSON cut off",
                        answers(200, "", good.substring(0, good.length() - 2)),
                        Fault.NO_ANSWER,
                        2),
                row("two JSON objects", answers(200, "", good + good), Fault.NO_ANSWER, 2),
                row(
                        "a field twice",
                        answers(200, "", good.replaceFirst("\\{", "{\"choices\": [], ")),
                        Fault.NO_ANSWER,
                        2),
                row("an empty body", answers(200, "", ""), Fault.NO_ANSWER, 2),
                row("an empty object", answers(200, "", "{}"), Fault.NO_ANSWER, 2),
                row("null", answers(200, "", "null"), Fault.NO_ANSWER, 2),
                row("an array", answers(200, "", "[" + good + "]"), Fault.NO_ANSWER, 2),
                row(
                        "HTML",
                        answers(200, "", "<html><body>Bad gateway</body></html>"),
                        Fault.NO_ANSWER,
                        2),
                row(
                        "a stream nobody asked for",
                        answers(200, "", "data: " + good + "\n\ndata: [DONE]\n\n"),
                        Fault.NO_ANSWER,
                        2),
                row(
                        "an error for an answer",
                        answers(200, "", "{\"error\": {\"message\": \"busy\", \"code\": 503}}"),
                        Fault.NO_ANSWER,
                        2),
                row("no choices", answers(200, "", "{\"choices\": []}"), Fault.NO_ANSWER, 2),
                row(
                        "a message that is null",
                        answers(
                                200,
                                "",
                                "{\"choices\": [{\"finish_reason\": \"stop\", \"message\":"
                                        + " null}]}"),
                        Fault.NO_ANSWER,
                        2),
                row("no text", answers(200, "", body("null", "stop")), Fault.NO_ANSWER, 2),
                row("an empty text", answers(200, "", body("\"\"", "stop")), Fault.NO_ANSWER, 2),
                row(
                        "a text that is none",
                        answers(200, "", body("{\"a\": 1}", "stop")),
                        Fault.NO_ANSWER,
                        2),
                row(
                        "cut at the limit",
                        answers(200, "", body(ProviderContract.quoted(PARTIAL), "length")),
                        Fault.CUT_SHORT,
                        1),
                row(
                        "filtered",
                        answers(200, "", body(ProviderContract.quoted(PARTIAL), "content_filter")),
                        Fault.DECLINED,
                        1),
                row(
                        "refused",
                        answers(
                                200,
                                "",
                                body("null, \"refusal\": \"I would rather not.\"", "stop")),
                        Fault.DECLINED,
                        1),
                row(
                        "an end of no known kind",
                        answers(200, "", body(ProviderContract.quoted(PARTIAL), "paused")),
                        Fault.NO_ANSWER,
                        2),
                row(
                        "no reason for the end",
                        answers(
                                200,
                                "",
                                body(ProviderContract.quoted(PARTIAL), "")
                                        .replace(
                                                "\"finish_reason\": \"\"",
                                                "\"finish_reason\": null")),
                        Fault.NO_ANSWER,
                        2),
                row(
                        "bytes that are no UTF-8",
                        answers(
                                200,
                                "",
                                good.replace("whole", "wh\u00e9le")
                                        .getBytes(StandardCharsets.ISO_8859_1)),
                        Fault.NO_ANSWER,
                        2),
                row(
                        "deeper than anything",
                        answers(
                                200,
                                "",
                                "{\"choices\": " + "[".repeat(5000) + "]".repeat(5000) + "}"),
                        Fault.NO_ANSWER,
                        2),
                row(
                        "another place",
                        answers(307, "Location: https://elsewhere.example/v1\r\n", ""),
                        Fault.REQUEST_REFUSED,
                        1),
                row(
                        "larger than is read",
                        (connection, out) -> {
                            sends("HTTP/1.1 200 OK\r\n\r\n{\"a\": \"", new byte[0])
                                    .play(connection, out);
                            byte[] block = "a".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                            for (int i = 0; i < 300 * 16; i++) {
                                out.write(block);
                            }
                        },
                        Fault.TOO_LARGE,
                        1));
    }

    static Stream<Row> stalls() {
        return Stream.of(
                row("no answer at all", thenStalls("", ""), Fault.TOO_LATE, 2),
                row(
                        "a stall in the headers",
                        thenStalls("HTTP/1.1 200 OK\r\nContent", ""),
                        Fault.TOO_LATE,
                        2),
                row(
                        "a stall behind the headers",
                        thenStalls(length(good("x")), ""),
                        Fault.TOO_LATE,
                        2),
                row(
                        "a stall in the body",
                        thenStalls(length(good("x")), PARTIAL),
                        Fault.TOO_LATE,
                        2),
                row(
                        "one byte after the other",
                        (connection, out) -> {
                            sends(length(good("x")), new byte[0]).play(connection, out);
                            for (byte b : good("x").getBytes(StandardCharsets.UTF_8)) {
                                out.write(b);
                                Thread.sleep(50);
                            }
                        },
                        Fault.TOO_LATE,
                        2));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFaultIsToldAndTheOtherCallsAreAnswered(Row row) throws IOException {
        for (int place : List.of(0, 2, 4)) {
            boolean ends = Patience.isFinal(row.fault());
            try (RawHost host = host(Map.of(place, row.script()))) {
                List<Completion> completions = new ArrayList<>();
                Backend backend = backend(host.address(), Duration.ofSeconds(30));
                for (int call : CALLS) {
                    completions.add(backend.complete(prompt(call)));
                }

                for (int call : CALLS) {
                    if (call < place || (call > place && !ends)) {
                        assertThat(completions.get(call)).isEqualTo(written(call));
                    } else {
                        assertThat(ProviderContract.faultOf(completions.get(call)))
                                .isEqualTo(row.fault());
                    }
                }
                assertThat(host.requests())
                        .hasSize((ends ? place : CALLS.size() - 1) + row.tries());
                assertThat(completions.toString()).doesNotContain("partial", "canary");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void aStallEndsAtTheDeadlineAndHangsUp(Row row) throws Exception {
        warmUp();
        try (RawHost host = host(Map.of(0, row.script(), 2, row.script(), 4, row.script()))) {
            List<Completion> completions =
                    backend(host.address(), Duration.ofMillis(700))
                            .complete(CALLS.stream().map(FailureMatrixTest::prompt).toList());

            for (int call : CALLS) {
                if (call % 2 == 1) {
                    assertThat(completions.get(call)).isEqualTo(written(call));
                } else {
                    assertThat(ProviderContract.faultOf(completions.get(call)))
                            .isEqualTo(Fault.TOO_LATE);
                    assertThat(ProviderContract.reasonOf(completions.get(call)))
                            .contains("in 700 ms; asked 2 times");
                }
            }
            assertThat(host.requests()).hasSize(2 + 3 * row.tries());
            assertThat(host.isDropped()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsTriedAgainMayGoWellTheSecondTime(Row row) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        RawHost.Script good = answers(200, "", good("whole"));
        try (RawHost host =
                new RawHost(request -> asked.getAndIncrement() == 0 ? row.script() : good)) {
            Completion completion =
                    backend(host.address(), Duration.ofSeconds(30)).complete(prompt(0));

            assertThat(completion instanceof Completion.Written).isEqualTo(row.tries() > 1);
        }
    }

    @Test
    void nobodyAtThePortIsTriedOnceMore() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Completion completion =
                backend("http://127.0.0.1:" + port, Duration.ofSeconds(30)).complete(prompt(0));

        assertThat(completion)
                .isEqualTo(
                        new Completion.Failed(
                                Fault.UNREACHABLE,
                                "no connection to 127.0.0.1:" + port + "; asked 2 times"));
    }

    @Test
    void aHostWithoutANameIsUnreachable() {
        Completion completion =
                backend("http://no-such-host.invalid", Duration.ofSeconds(30)).complete(prompt(0));

        assertThat(ProviderContract.faultOf(completion)).isEqualTo(Fault.UNREACHABLE);
        assertThat(ProviderContract.reasonOf(completion))
                .isEqualTo("no connection to no-such-host.invalid; asked 2 times");
    }

    @Test
    void aHostWithoutEncryptionIsUnreachableByHttps() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual()
                    .start(() -> {
                        while (!plain.isClosed()) {
                            try (Socket connection = plain.accept()) {
                                connection.getInputStream().read();
                                connection
                                        .getOutputStream()
                                        .write(
                                                "HTTP/1.1 400 X\r\n\r\n"
                                                        .getBytes(StandardCharsets.US_ASCII));
                            } catch (IOException e) {
                                // Gone, or closed.
                            }
                        }
                    });
            String host = "localhost:" + plain.getLocalPort();

            assertThat(backend("https://" + host, Duration.ofSeconds(30)).complete(prompt(0)))
                    .isEqualTo(
                            new Completion.Failed(
                                    Fault.UNREACHABLE,
                                    "no secure connection to " + host + "; asked 2 times"));
        }
    }

    @Test
    void aHugeAnswerIsCutAtTheCap() throws Exception {
        Row huge = rows().filter(row -> row.fault() == Fault.TOO_LARGE).findFirst().orElseThrow();
        try (RawHost host = RawHost.always(huge.script())) {
            Completion completion =
                    backend(host.address(), Duration.ofSeconds(30)).complete(prompt(0));

            assertThat(ProviderContract.reasonOf(completion)).contains("more than 4 MB");
            assertThat(host.isDropped()).isTrue();
            assertThat(host.written()).isLessThan(100 << 20);
        }
    }

    @Test
    void theKeyDoesNotFollowARedirect() throws IOException {
        try (RawHost elsewhere = RawHost.always(answers(200, "", good("whole")));
                RawHost host =
                        RawHost.always(
                                answers(302, "Location: " + elsewhere.address() + "\r\n", ""))) {
            Completion completion =
                    backend(host.address(), Duration.ofSeconds(30)).complete(prompt(0));

            assertThat(ProviderContract.reasonOf(completion))
                    .contains("(302), it leads to 127.0.0.1");
            assertThat(host.requests().getFirst()).contains(ProviderContract.KEY);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void anotherLanguageAndAnotherModelAreTakenAsTheyCome() throws IOException {
        String text = "{\"teikums\": \"Ministrs teica, ka palīdzība turpināsies. 部长说\"}";
        try (RawHost host =
                RawHost.always(answers(200, "", body(ProviderContract.quoted(text), "stop")))) {
            assertThat(backend(host.address(), Duration.ofSeconds(30)).complete(prompt(0)))
                    .isEqualTo(new Completion.Written(text, new Usage(3, 2), "another-model"));
        }
    }

    @Test
    void anEndlessBusyHostGetsNoMoreThanFourRequestsACallAndTwentyARun() throws IOException {
        try (RawHost host = RawHost.always(answers(429, "", "{}"))) {
            Backend backend = backend(host.address(), Duration.ofSeconds(30));
            for (int call = 0; call < 12; call++) {
                assertThat(ProviderContract.faultOf(backend.complete(prompt(call))))
                        .isEqualTo(Fault.TOO_MANY_CALLS);
            }

            assertThat(host.requests()).hasSize(20);
        }
    }

    private Backend backend(String address, Duration perCall) {
        ModelOptions options =
                new ModelOptions(
                        ModelName.parse("openai:asked-model"),
                        ModelHost.parse(address),
                        null,
                        2000);
        return Envelope.around(
                options,
                ModelHost.parse(address).isThisMachine()
                        ? Keys.of(options, ProviderContract.KEY)
                        : null,
                new EnvelopeOptions(perCall, Duration.ofHours(1), 4),
                pace.pace(),
                Allowance.UNBOUNDED,
                CallListener.NONE);
    }

    /// Loads what a first call loads, so that a short deadline is for the host.
    private void warmUp() throws IOException {
        try (RawHost host = RawHost.always(answers(200, "", good("whole")))) {
            backend(host.address(), Duration.ofSeconds(30)).complete(prompt(0));
        }
    }

    /// Answers a call that holds its number, but those for which there is a script.
    private static RawHost host(Map<Integer, RawHost.Script> scripts) throws IOException {
        Map<Integer, RawHost.Script> all = new ConcurrentHashMap<>(scripts);
        for (int call : CALLS) {
            all.computeIfAbsent(call, number -> answers(200, "", good("answer " + number)));
        }
        Function<String, RawHost.Script> byNumber =
                request ->
                        IntStream.range(0, CALLS.size())
                                .filter(call -> request.contains("call number " + call))
                                .mapToObj(all::get)
                                .findFirst()
                                .orElseThrow();
        return new RawHost(byNumber);
    }

    private static Prompt prompt(int call) {
        return Questions.about("call number " + call);
    }

    private static Completion written(int call) {
        return new Completion.Written("answer " + call, new Usage(3, 2), "another-model");
    }

    private static Row status(int status, Fault fault, int tries) {
        return row("" + status, answers(status, "", "<html>" + PARTIAL + "</html>"), fault, tries);
    }

    private static Row row(String name, RawHost.Script script, Fault fault, int tries) {
        return new Row(name, script, fault, tries);
    }

    private static String good(String text) {
        return body(ProviderContract.quoted(text), "stop");
    }

    private static String body(String text, String finish) {
        return """
        {"id": "1", "model": "another-model", "usage": {"prompt_tokens": 3, "completion_tokens": 2,
         "total_tokens": 5}, "choices": [{"index": 0, "finish_reason": "%s",
         "message": {"role": "assistant", "content": %s}}]}
        """
                .formatted(finish, text);
    }

    private static String length(String body) {
        return head("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String head(String header) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
    }

    private static String chunk(String body) {
        return Integer.toHexString(body.getBytes(StandardCharsets.UTF_8).length)
                + "\r\n"
                + body
                + "\r\n";
    }
}

package readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The review server before everything that is not the reviewer's own browser on its own page.
class ReviewServerIT {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @TempDir static Path folder = Path.of("");
    private static @Nullable ServedReview served;
    private static RawRequest raw = new RawRequest(0);
    private static String cookie = "";
    private static String host = "";

    @BeforeAll
    static void open() throws IOException {
        Path library = ServedReview.library(folder, Payloads.statements().subList(0, 3));
        ServedReview started = ServedReview.start(library, List.of(), "Ann Example");
        served = started;
        raw = new RawRequest(started.port());
        host = "Host: 127.0.0.1:" + started.port();
        String entered = raw.send("GET " + key(started) + " HTTP/1.1", List.of(host), "");
        Matcher set = Pattern.compile("Set-cookie: ([^;]+); (.*)").matcher(entered);
        assertThat(set.find()).as(entered).isTrue();
        cookie = "Cookie: " + set.group(1);
        assertThat(set.group(2).strip()).isEqualTo("Path=/; HttpOnly; SameSite=Strict");
        assertThat(set.group(1).replaceFirst(".*=", "")).hasSize(43);
    }

    @AfterAll
    static void close() {
        if (served != null) {
            served.close();
        }
    }

    private static String key(ServedReview review) {
        return review.link().substring(review.address().length());
    }

    private static String get(String path, String... headers) throws IOException {
        return raw.send("GET " + path + " HTTP/1.1", List.of(headers), "");
    }

    private static String post(String path, String body, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add(FORM);
        all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        return raw.send("POST " + path + " HTTP/1.1", all, body);
    }

    private static String origin() {
        return "Origin: http://" + host.substring("Host: ".length());
    }

    private static String page() throws IOException {
        return get("/", host, cookie);
    }

    private static String far() throws IOException {
        Matcher far = Pattern.compile("\\d+ of \\d+ decided").matcher(page());
        assertThat(far.find()).isTrue();
        return far.group();
    }

    private static String sentence() throws IOException {
        Matcher id = Pattern.compile("data-sentence=\"(s[0-9a-f]{12})\"").matcher(page());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void aLinkOpensOnce() throws IOException {
        String again = get(key(Objects.requireNonNull(served)), host);
        assertThat(RawRequest.status(again)).isEqualTo(403);
        assertThat(again).contains("This link was used").doesNotContain("Set-cookie");
        assertThat(RawRequest.status(get("/enter?key=", host))).isEqualTo(403);
        assertThat(RawRequest.status(get("/enter", host))).isEqualTo(403);
    }

    @Test
    void withoutItsCookieNobodySeesOrDoesAnything() throws IOException {
        for (String path :
                List.of("/", "/style.css", "/picture?passage=1", "/document?passage=1")) {
            for (String wrong :
                    List.of("X: y", "Cookie: " + cookie.substring(8, 30) + "=", cookie + "x")) {
                assertThat(RawRequest.status(get(path, host, wrong))).isEqualTo(403);
            }
        }
        String body = "s=" + sentence() + "&what=accept";
        assertThat(RawRequest.status(post("/decide", body, host, origin()))).isEqualTo(403);
        assertThat(far()).startsWith("0 of");
    }

    @Test
    void aForeignNameIsRefused() throws IOException {
        int port = Objects.requireNonNull(served).port();
        for (String name :
                List.of(
                        "evil.example",
                        "evil.example:" + port,
                        "127.0.0.1",
                        "127.0.0.1:" + (port + 1),
                        "localhost.evil.example:" + port,
                        "127.0.0.1:" + port + ".evil.example",
                        "evil.example@127.0.0.1:" + port,
                        "0.0.0.0:" + port,
                        "")) {
            String answer = get("/", "Host: " + name, cookie);
            assertThat(RawRequest.status(answer)).as(name).isIn(400, 403);
            assertThat(answer).doesNotContain("data-sentence");
        }
        assertThat(RawRequest.status(get("/", cookie))).isIn(400, 403);
        assertThat(RawRequest.status(get("/", host, "Host: evil.example", cookie))).isIn(400, 403);
        assertThat(RawRequest.status(get("/", "Host: localhost:" + port, cookie))).isEqualTo(200);
    }

    @Test
    void anotherPageInTheSameBrowserDecidesNothing() throws IOException {
        String body = "s=" + sentence() + "&what=accept";
        List<List<String>> forged =
                List.of(
                        List.of(),
                        List.of("Origin: http://evil.example"),
                        List.of("Origin: null"),
                        List.of("Origin: http://localhost:1"),
                        List.of(origin() + "0"),
                        List.of(origin(), "Sec-Fetch-Site: cross-site"),
                        List.of(origin(), "Sec-Fetch-Site: same-site"),
                        List.of("Origin: null", "Sec-Fetch-Site: cross-site"),
                        List.of("Origin: null", "Sec-Fetch-Site: none"),
                        List.of(origin(), "Origin: http://evil.example"));
        for (String path : List.of("/decide", "/edit", "/undo", "/rest", "/publish")) {
            for (List<String> headers : forged) {
                String[] all =
                        Stream.concat(Stream.of(host, cookie), headers.stream())
                                .toArray(String[]::new);
                assertThat(RawRequest.status(post(path, body, all)))
                        .as(path + " " + headers)
                        .isEqualTo(403);
            }
        }
        assertThat(
                        RawRequest.status(
                                raw.send(
                                        "POST /decide HTTP/1.1",
                                        List.of(
                                                host,
                                                cookie,
                                                origin(),
                                                "Content-Type: text/plain",
                                                "Content-Length: " + body.length()),
                                        body)))
                .isEqualTo(415);
        assertThat(far()).startsWith("0 of");
    }

    @Test
    void noAddressIsAPath() throws IOException {
        List<String> steps =
                List.of(
                        "..",
                        "%2e%2e",
                        "%252e%252e",
                        "..%2f",
                        "..%5c",
                        "..\\",
                        "....//",
                        "%c0%ae%c0%ae");
        List<String> ends =
                List.of("etc/passwd", "etc%2fpasswd", "etc/passwd%00.css", "windows/win.ini");
        List<String> paths = new ArrayList<>(List.of("/style.css/..", "//etc/passwd", "/.git"));
        for (String step : steps) {
            for (String end : ends) {
                String up = (step + "/").repeat(6) + end;
                paths.add("/" + up);
                paths.add("/style.css/" + up);
                paths.add("/picture?passage=" + up);
                paths.add("/document?passage=" + up);
            }
        }
        for (String path : paths) {
            String answer = get(path, host, cookie);
            assertThat(RawRequest.status(answer)).as(path).isIn(0, 400, 403, 404);
            assertThat(answer).as(path).doesNotContain("root:", "[fonts]", "\tat ");
        }
        assertThat(RawRequest.status(get("/?s=../../etc/passwd&theme=%00", host, cookie)))
                .isEqualTo(200);
    }

    @Test
    void tooMuchIsRefusedAndTheNextIsServed() throws IOException {
        String large = "x".repeat(10 << 20);
        assertThat(RawRequest.status(get("/", host, cookie, "X-Large: " + large)))
                .isIn(0, 400, 413, 431);
        assertThat(RawRequest.status(get("/?s=" + large, host, cookie)))
                .isIn(0, 400, 413, 414, 431);
        String[] many =
                Stream.concat(
                                Stream.of(host, cookie),
                                Stream.iterate(0, i -> i + 1).limit(500).map(i -> "X-" + i + ": y"))
                        .toArray(String[]::new);
        assertThat(RawRequest.status(get("/", many))).isIn(0, 400, 431);
        assertThat(RawRequest.status(post("/edit", "text=" + large, host, cookie, origin())))
                .isIn(0, 413);
        assertThat(RawRequest.status(page())).isEqualTo(200);
    }

    @Test
    void whatCanNotBeDoneIsToldInAWordAndNoMore() throws IOException {
        for (String body :
                List.of("", "s=s000000000000", "what=accept&s=%zz", "s=&what=", "&&==")) {
            for (String path : List.of("/decide", "/edit", "/rest")) {
                String answer = post(path, body, host, cookie, origin());
                assertThat(RawRequest.status(answer)).as(path + " " + body).isEqualTo(400);
                assertThat(answer).doesNotContain("Exception", "\tat ", "readout.", ".java");
            }
        }
        assertThat(RawRequest.status(raw.send("DELETE / HTTP/1.1", List.of(host, cookie), "")))
                .isEqualTo(405);
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustNobody() throws IOException {
        for (String answer : List.of(page(), get("/no", host, cookie), get("/", host), get("/x"))) {
            if (RawRequest.status(answer) == 400) {
                continue;
            }
            assertThat(answer)
                    .containsIgnoringCase(
                            "Content-security-policy: default-src 'none'; script-src 'self';")
                    .contains("frame-ancestors 'none'; base-uri 'none'")
                    .containsIgnoringCase("X-content-type-options: nosniff")
                    .containsIgnoringCase("Referrer-policy: no-referrer")
                    .containsIgnoringCase("Cross-origin-opener-policy: same-origin")
                    .containsIgnoringCase("Cross-origin-resource-policy: same-origin")
                    .containsIgnoringCase("Cache-control: no-store")
                    .doesNotContain("unsafe-inline");
        }
        assertThat(page()).doesNotContain("<style", "style=\"", "onclick", "<script>");
    }

    @Test
    void twoHundredSlowConnectionsHoldNobodyUp() throws IOException {
        int port = Objects.requireNonNull(served).port();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(socket);
                String half =
                        i % 2 == 0
                                ? "GET / HTTP/1.1\r\n" + host + "\r\nX-Slow: "
                                : "POST /decide HTTP/1.1\r\n%s\r\n%s\r\n%s\r\n%s\r\nContent-Length: 90\r\n\r\ns=s"
                                        .formatted(host, cookie, origin(), FORM);
                socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
            }
            String id = sentence();
            String kept = post("/decide", "s=" + id + "&what=accept", host, cookie, origin());
            assertThat(RawRequest.status(kept)).isEqualTo(303);
            assertThat(far()).startsWith("1 of");
            assertThat(RawRequest.status(post("/undo", "s=" + id, host, cookie, origin())))
                    .isEqualTo(303);
            assertThat(far()).startsWith("0 of");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void nobodyOutsideThisMachineReachesIt() throws IOException {
        int port = Objects.requireNonNull(served).port();
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            each.inetAddresses()
                    .filter(address -> !address.isLoopbackAddress())
                    .forEach(address ->
                            assertThatThrownBy(
                                            () -> {
                                                try (Socket socket = new Socket()) {
                                                    socket.connect(
                                                            new InetSocketAddress(address, port),
                                                            2000);
                                                }
                                            })
                                    .as(address.toString())
                                    .isInstanceOf(IOException.class));
        }
    }
}

package readout.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

import readout.library.LibraryException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One request and its answer: what is refused before a page sees it, and what every answer says.
final class Exchange {
    /// In bytes; the longest form is an edit with its reason.
    private static final int LARGEST_BODY = 1 << 16;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Guard guard;
    private final Sessions sessions;
    private final Addresses addresses;
    private final String cookie;
    private final Consumer<RuntimeException> bugs;

    /// @param port also tells the cookie of this review from those of others on this machine
    /// @param bugs is told what went wrong that should not
    Exchange(
            Guard guard,
            Sessions sessions,
            Addresses addresses,
            int port,
            Consumer<RuntimeException> bugs) {
        this.bugs = bugs;
        this.guard = guard;
        this.sessions = sessions;
        this.addresses = addresses;
        this.cookie = "readout-review-" + port;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = answer(exchange);
            } catch (LibraryException e) {
                answer = Answer.refusal(503, "Nothing was changed", String.valueOf(e.getMessage()));
            } catch (IllegalArgumentException e) {
                answer = Answer.refusal(400, "That can not be", String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                bugs.accept(e);
                answer =
                        Answer.refusal(
                                500,
                                "A bug",
                                "Readout could not do that. What was decided before is kept; load"
                                        + " the page again.");
            }
            send(exchange, answer);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        if (!guard.isOurHost(headers)) {
            return Answer.refusal(
                    403, "Not here", "This page is served to 127.0.0.1 and localhost alone.");
        }
        String method = exchange.getRequestMethod();
        boolean writes = method.equals("POST");
        if (!writes && !method.equals("GET")) {
            return Answer.refusal(405, "No such request", "Pages are got, and forms are posted.")
                    .with("Allow", "GET, POST");
        }
        if (writes && !guard.isOurPage(headers)) {
            return Answer.refusal(
                    403, "Not from there", "Decisions are only taken from this page itself.");
        }
        String path = String.valueOf(exchange.getRequestURI().getRawPath());
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> asked = query == null ? Map.of() : Request.fields(query);
        if (!writes && path.equals(Addresses.ENTER)) {
            return enter(asked.getOrDefault("key", ""));
        }
        Optional<String> reviewer =
                cookies(headers).stream()
                        .flatMap(value -> sessions.reviewer(value).stream())
                        .findFirst();
        if (reviewer.isEmpty()) {
            return Answer.refusal(
                    403,
                    "This page wants its link",
                    "Open the link that `readout review` printed. Each link opens the page once:"
                            + " press Enter where it runs for a new one.");
        }
        Map<String, String> form = Map.of();
        if (writes) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                return Answer.refusal(413, "Too long", "A form holds at most 64 KiB.");
            }
            String type = String.valueOf(headers.getFirst("Content-Type"));
            if (!type.split(";", 2)[0].strip().equals(FORM)) {
                return Answer.refusal(415, "Not a form", "Decisions come as a form of the page.");
            }
            form = Request.fields(new String(body, StandardCharsets.UTF_8));
        }
        return addresses.answer(new Request(method, path, asked, form, reviewer.get()));
    }

    /// A page in between and no redirection: where another site led here, the browser keeps the
    /// cookie to itself until a page of ours asks.
    private Answer enter(String key) {
        Optional<String> session = sessions.enter(key);
        if (session.isEmpty()) {
            return Answer.refusal(
                    403,
                    "This link was used",
                    "Each link opens the page once. Press Enter where `readout review` runs for a"
                            + " new one.");
        }
        var html = Frame.open("Review", Addresses.PAGE);
        html.open("main", "class", "alone")
                .leaf("h1", "Review")
                .open("p")
                .leaf("a", "To the review", "href", Addresses.PAGE)
                .close("p")
                .close("main");
        return Answer.page(200, Frame.close(html))
                .with(
                        "Set-Cookie",
                        cookie + "=" + session.get() + "; Path=/; HttpOnly; SameSite=Strict");
    }

    private List<String> cookies(Headers headers) {
        List<String> values = new ArrayList<>();
        for (String line : headers.getOrDefault("Cookie", List.of())) {
            for (String pair : line.split(";", -1)) {
                int sign = pair.indexOf('=');
                if (sign > 0 && pair.substring(0, sign).strip().equals(cookie)) {
                    values.add(pair.substring(sign + 1).strip());
                }
            }
        }
        return values;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        Guard.protect(headers);
        headers.set("Content-Type", answer.type());
        answer.headers().forEach(headers::set);
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}

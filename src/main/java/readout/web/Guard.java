package readout.web;

import com.sun.net.httpserver.Headers;

import java.util.List;
import java.util.Set;

/// Tells the reviewer's own browser, on this page, from everything else that can send a request to
/// this machine: other pages in the same browser, names that were made to lead here, other users.
final class Guard {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
                    + " 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Set<String> hosts;

    Guard(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /// What every answer tells the browser, whatever it answers.
    static void protect(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /// Whether the browser was sent here under a name of this machine: a foreign name that was made
    /// to lead here is another site to the browser, and may read what it gets.
    boolean isOurHost(Headers headers) {
        List<String> named = headers.getOrDefault("Host", List.of());
        return named.size() == 1 && hosts.contains(named.getFirst());
    }

    /// Whether this page, and no other, made the browser send the request.
    ///
    /// A browser withholds the origin of a form where no referrer is to be sent, but then says by
    /// itself that the form is of the same origin; one of the two must be there.
    boolean isOurPage(Headers headers) {
        List<String> origins = headers.getOrDefault("Origin", List.of());
        List<String> sites = headers.getOrDefault("Sec-Fetch-Site", List.of());
        String own = "http://" + headers.getFirst("Host");
        boolean withheld = origins.isEmpty() || origins.equals(List.of("null"));
        boolean fromHere = origins.equals(List.of(own));
        boolean sameSite = sites.equals(List.of("same-origin"));
        return (fromHere && (sites.isEmpty() || sameSite)) || (withheld && sameSite);
    }
}

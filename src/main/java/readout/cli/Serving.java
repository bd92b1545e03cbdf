package readout.cli;

import readout.review.Signature;
import readout.web.Desk;
import readout.web.ReviewServer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Serves the review page until the process is ended: prints a link for each reviewer, opens the
/// first where there is a browser, and prints new ones when somebody presses Enter.
final class Serving {
    /// Of a secret, in bytes.
    private static final int SECRET = 32;

    private final Console console;
    private final ServingOptions options;
    private final boolean stacktrace;
    private final SecureRandom random = new SecureRandom();

    Serving(Console console, ServingOptions options, boolean stacktrace) {
        this.stacktrace = stacktrace;
        this.console = console;
        this.options = options;
    }

    int serve(Desk desk) throws IOException {
        List<String> reviewers = reviewers();
        if (options.port < 0 || options.port > 65_535) {
            throw Explanation.Complaint.ofUsage("--port is a number from 0 to 65535");
        }
        try (ReviewServer server =
                ReviewServer.open(desk, options.port, this::secret, this::tell)) {
            String first = print(server, reviewers);
            console.say("each link opens the page once; Enter prints new ones, Ctrl+C ends");
            if (!options.noBrowser) {
                Browser.open(first, console.environment());
            }
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            while (in.readLine() != null) {
                print(server, reviewers);
            }
            // Started without a terminal: it serves until it is ended.
            new CountDownLatch(1).await();
            return Explanation.DONE;
        } catch (BindException e) {
            throw Explanation.Complaint.ofInput(
                    "port " + options.port + " is taken: leave --port out and a free one is found");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Explanation.DONE;
        }
    }

    private List<String> reviewers() {
        List<String> named =
                options.reviewers.isEmpty()
                        ? List.of(System.getProperty("user.name", ""))
                        : options.reviewers;
        try {
            return named.stream()
                    .map(name -> new Signature(name, Instant.EPOCH).reviewer())
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Explanation.Complaint.ofUsage("--reviewer: " + e.getMessage());
        }
    }

    /// @return the first link
    private String print(ReviewServer server, List<String> reviewers) {
        String first = "";
        for (String reviewer : reviewers) {
            String link = server.link(reviewer);
            first = first.isEmpty() ? link : first;
            console.out()
                    .println(
                            reviewers.size() == 1
                                    ? link
                                    : Console.printable(reviewer) + "  " + link);
        }
        console.out().flush();
        return first;
    }

    private synchronized void tell(RuntimeException bug) {
        console.say("this is a bug: " + bug + "; --stacktrace shows where");
        if (stacktrace) {
            bug.printStackTrace(console.err());
        }
        console.err().flush();
    }

    private String secret() {
        byte[] bytes = new byte[SECRET];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

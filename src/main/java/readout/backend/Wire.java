package readout.backend;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

/// Sends requests to one host: HTTP/1.1, no redirect followed, one deadline up to the last byte of
/// the answer, and at most so many bytes of it.
///
/// HTTP/1.1 because the offer of HTTP/2 on a plain connection makes some local servers stumble.
final class Wire {
    /// What an answer of a model never comes near to.
    static final int MOST_BYTES = 4 << 20;

    /// A host that is there takes a connection at once.
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final ModelHost host;
    private @Nullable HttpClient client;

    Wire(ModelHost host) {
        this.host = host;
    }

    ModelHost host() {
        return host;
    }

    /// @param headers by name, but those that the connection itself needs
    /// @throws CallFailed if there is no whole answer in time
    Received send(URI address, Map<String, List<String>> headers, String body, Duration deadline) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        CompletableFuture<HttpResponse<byte[]>> answer =
                client().sendAsync(request.build(), info -> new CappedBody(MOST_BYTES));
        try {
            HttpResponse<byte[]> whole = answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return Received.of(
                    whole.statusCode(),
                    whole.headers().firstValue("Retry-After").orElse(null),
                    whole.headers().firstValue("Location").orElse(null),
                    whole.body());
        } catch (TimeoutException e) {
            throw failed(
                    Fault.TOO_LATE,
                    "no whole answer from " + host.name() + " in " + seconds(deadline));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(Fault.TOO_LATE, "the call to " + host.name() + " was called off");
        } catch (ExecutionException e) {
            throw fault(e.getCause() == null ? e : e.getCause());
        } finally {
            // Ends the connection of a call that is not over.
            answer.cancel(true);
        }
    }

    /// Made for the first call only: a run that needs none has no socket.
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .connectTimeout(CONNECT)
                            .build();
            client = made;
        }
        return made;
    }

    private CallFailed fault(Throwable cause) {
        if (cause instanceof CappedBody.TooLarge) {
            return failed(
                    Fault.TOO_LARGE, "more than " + (MOST_BYTES >> 20) + " MB from " + host.name());
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return failed(Fault.UNREACHABLE, "no connection to " + host.name());
        }
        if (cause instanceof SSLException) {
            return failed(Fault.UNREACHABLE, "no secure connection to " + host.name());
        }
        if (cause instanceof IOException) {
            return failed(Fault.BROKEN_OFF, host.name() + " broke off");
        }
        return failed(Fault.NO_ANSWER, host.name() + " gave no answer");
    }

    private static CallFailed failed(Fault fault, String reason) {
        return new CallFailed(new Attempt.Failed(fault, reason, Optional.empty()));
    }

    private static String seconds(Duration time) {
        return time.toMillis() < 10_000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }
}

package readout.backend;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Takes the request of one call from LangChain4j to the [Wire], and keeps what came back.
///
/// A second request is not sent: no library between may try again on its own.
final class OneCall implements HttpClient, HttpClientBuilder {
    private final Wire wire;
    private final Duration deadline;
    private boolean sent;
    private @Nullable Received received;

    OneCall(Wire wire, Duration deadline) {
        this.wire = wire;
        this.deadline = deadline;
    }

    /// What the host sent; empty where it did not come to that.
    Optional<Received> received() {
        return Optional.ofNullable(received);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        if (sent) {
            throw new IllegalStateException("a second request for one call");
        }
        sent = true;
        Received whole =
                wire.send(URI.create(request.url()), request.headers(), request.body(), deadline);
        received = whole;
        if (!whole.isSuccess() || whole.json().isEmpty()) {
            throw new UnusableAnswer();
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(whole.status())
                // No header: with one the library would read the body in a charset of its choice.
                .headers(Map.of())
                .body(whole.body())
                .build();
    }

    /// A stream that breaks off looks like a whole answer to the library, and nobody reads along.
    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    @Override
    public Duration connectTimeout() {
        return deadline;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return deadline;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }

    /// Ends the work of the library: what came back is kept, and is nothing for it to read.
    static final class UnusableAnswer extends RuntimeException {
        @Serial private static final long serialVersionUID = 1L;

        UnusableAnswer() {
            super(null, null, false, false);
        }
    }
}

package readout.backend;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// All that a host sent back.
///
/// @param retryAfter the header of that name, as it was sent
/// @param location the header of that name, as it was sent
/// @param body with replacement characters for what is no UTF-8
/// @param json the body; empty if it is not as [HostJson] wants it
record Received(
        int status,
        @Nullable String retryAfter,
        @Nullable String location,
        String body,
        Optional<HostJson> json) {
    static Received of(
            int status, @Nullable String retryAfter, @Nullable String location, byte[] body) {
        return new Received(
                status,
                retryAfter,
                location,
                new String(body, StandardCharsets.UTF_8),
                HostJson.read(body));
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }
}

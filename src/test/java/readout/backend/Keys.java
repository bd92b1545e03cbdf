package readout.backend;

import java.io.IOException;
import java.util.Map;

/// Keys for tests.
final class Keys {
    private Keys() {}

    /// For the host that a test plays.
    static ApiKey of(ModelOptions options, String secret) {
        try {
            return ApiKey.find(
                            options.model().provider(),
                            options.asked(),
                            Map.of(ApiKey.VARIABLE, secret),
                            null)
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

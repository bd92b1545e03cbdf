package readout.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Who may work on the page: each link that was handed out opens it once, for one reviewer, and the
/// browser that opened it is known by its cookie from then on.
final class Sessions {
    private final Supplier<String> secrets;
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    /// @param secrets gives 256 random bits each time, in letters that stand in an address
    Sessions(Supplier<String> secrets) {
        this.secrets = secrets;
    }

    /// A key for the reviewer, which opens once.
    String invite(String reviewer) {
        String key = secrets.get();
        keys.put(key, reviewer);
        return key;
    }

    /// Takes a key, which is worth nothing afterwards.
    ///
    /// @return the cookie's value; empty for a key that was never given out or was used
    Optional<String> enter(String key) {
        return find(keys, key)
                .flatMap(known -> Optional.ofNullable(keys.remove(known)))
                .map(reviewer -> {
                    String session = secrets.get();
                    sessions.put(session, reviewer);
                    return session;
                });
    }

    /// The reviewer to whom the cookie belongs.
    Optional<String> reviewer(String cookie) {
        return find(sessions, cookie).map(sessions::get);
    }

    /// How long it takes tells nothing of how much was guessed.
    private static Optional<String> find(Map<String, String> secrets, String offered) {
        byte[] bytes = offered.getBytes(StandardCharsets.UTF_8);
        Optional<String> found = Optional.empty();
        for (String secret : secrets.keySet()) {
            if (MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), bytes)) {
                found = Optional.of(secret);
            }
        }
        return found;
    }
}

package readout.library;

import org.jspecify.annotations.Nullable;

import readout.text.Sha256;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The SHA-256 of a row's values, stored beside them: [Doctor] finds a row that was changed by a
/// failing disk or from outside.
public final class Seal {
    private static final byte NULL = 0;
    private static final byte INTEGER = 1;
    private static final byte TEXT = 2;
    private static final byte BYTES = 3;

    private Seal() {}

    /// The seal of the values in their order, in lower-case hexadecimal.
    ///
    /// Each counts as one byte for its type, its length in eight bytes and its bytes, big-endian,
    /// text as UTF-8; so no two rows share a seal.
    ///
    /// @throws IllegalArgumentException for a value that is no String, Integer, Long, byte[] or
    ///   null
    public static String of(@Nullable Object... values) {
        MessageDigest digest = Sha256.digest();
        // No switch over types: linking one costs a cold start more than all that is hashed.
        for (Object value : values) {
            if (value == null) {
                update(digest, NULL, new byte[0]);
            } else if (value instanceof Integer number) {
                update(digest, INTEGER, bytes(number));
            } else if (value instanceof Long number) {
                update(digest, INTEGER, bytes(number));
            } else if (value instanceof String text) {
                update(digest, TEXT, text.getBytes(StandardCharsets.UTF_8));
            } else if (value instanceof byte[] bytes) {
                update(digest, BYTES, bytes);
            } else {
                throw new IllegalArgumentException("no value of a row: " + value.getClass());
            }
        }
        return Sha256.hex(digest.digest());
    }

    private static void update(MessageDigest digest, byte type, byte[] bytes) {
        digest.update(type);
        digest.update(bytes(bytes.length));
        digest.update(bytes);
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}

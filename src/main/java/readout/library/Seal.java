package readout.library;

import org.jspecify.annotations.Nullable;

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
        for (Object value : values) {
            switch (value) {
                case null -> update(digest, NULL, new byte[0]);
                case Integer number -> update(digest, INTEGER, bytes(number));
                case Long number -> update(digest, INTEGER, bytes(number));
                case String text -> update(digest, TEXT, text.getBytes(StandardCharsets.UTF_8));
                case byte[] bytes -> update(digest, BYTES, bytes);
                default ->
                        throw new IllegalArgumentException(
                                "no value of a row: " + value.getClass().getName());
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

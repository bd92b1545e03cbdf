package readout.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in lower-case hexadecimal: the name of everything that is kept.
public final class Sha256 {
    /// What it looks like, as a regular expression.
    public static final String PATTERN = "[0-9a-f]{64}";

    private Sha256() {}

    public static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /// Of the text as UTF-8.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}

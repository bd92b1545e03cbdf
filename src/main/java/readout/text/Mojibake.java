package readout.text;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// UTF-8 that somebody once read byte by byte as a one-byte charset and stored again: `12â` and two
/// control characters before `month`.
///
/// The stored text keeps it as it is. Two forms can not be anything else, and these are shown as
/// the character they were: bytes that became C1 control characters, which no statement holds, and
/// the general punctuation that became `â€` and a sign (`donâ€™t`).
public final class Mojibake {
    private static final String WINDOWS_1252 =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private Mojibake() {}

    /// Whether any of it stands in the text.
    public static boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (lengthAt(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /// How many characters from `at` on are one misread character; 0 where none is.
    static int lengthAt(String text, int at) {
        char first = text.charAt(at);
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.length()) {
            return 0;
        }
        boolean control = false;
        for (int i = 1; i < length; i++) {
            char next = text.charAt(at + i);
            control |= next >= 0x80 && next < 0xA0;
        }
        boolean punctuation = text.startsWith("â€", at);
        return (control || punctuation) && decoded(text, at, length) != null ? length : 0;
    }

    /// The character that was misread as the `length` characters from `at` on.
    static String repaired(String text, int at, int length) {
        String repaired = decoded(text, at, length);
        if (repaired == null) {
            throw new IllegalArgumentException("not misread UTF-8 at " + at);
        }
        return repaired;
    }

    private static @Nullable String decoded(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            char c = text.charAt(at + i);
            int index = c < 0x100 ? -1 : WINDOWS_1252.indexOf(c);
            if (c >= 0x100 && index < 0) {
                return null;
            }
            bytes[i] = (byte) (index < 0 ? c : 0x80 + index);
        }
        try {
            CharBuffer character =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            String decoded = character.toString();
            return decoded.codePointCount(0, decoded.length()) == 1 ? decoded : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

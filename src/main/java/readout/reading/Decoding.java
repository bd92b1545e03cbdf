package readout.reading;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bytes as text: by byte order mark, else UTF-8 where they are valid, else as declared, else by
/// what the text looks like.
///
/// @param text without byte order mark
/// @param warnings empty where there is no doubt
record Decoding(String text, List<String> warnings) {
    /// Below this share of explained signs the text is warned of; below the lower it is refused.
    private static final double SURE = 0.9;

    private static final double POSSIBLE = 0.75;

    /// Text holds hardly any control characters; so many per cent make it binary.
    private static final int BINARY = 2;

    /// The charsets that a detector tells better than the alphabets of Europe do.
    private static final Pattern MANY_BYTES =
            Pattern.compile("(SHIFT_JIS|EUC-.*|BIG5|GB18030|GBK|ISO-2022-.*|HZ-GB-2312)");

    private static final int SAMPLE = 64 << 10;

    /// @param declared charset names that the format states, most trusted first
    /// @throws UnreadableException if the bytes are no text, or in no charset that makes sense
    static Decoding of(byte[] bytes, List<String> declared) throws UnreadableException {
        Optional<Decoding> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (hasNul(bytes)) {
            return wide(bytes);
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoding(requireText(utf8.get()), List.of());
        }
        requireText(new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\\x80-\\x9f]", ""));
        for (String name : declared) {
            Optional<String> text = charset(name).flatMap(charset -> strictly(bytes, 0, charset));
            if (text.isPresent()) {
                return new Decoding(text.get(), List.of());
            }
        }
        return guessed(bytes);
    }

    private static Optional<Decoding> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /// UTF-16 without a mark: of Latin text every other byte is nought.
    private static Decoding wide(byte[] bytes) throws UnreadableException {
        int[] nul = new int[2];
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            nul[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        boolean little = nul[1] > 4 * nul[0];
        boolean big = nul[0] > 4 * nul[1];
        if ((!little && !big) || 4 * (nul[0] + nul[1]) < length || bytes.length % 2 != 0) {
            throw new UnreadableException(Reason.UNSUPPORTED, "binary data");
        }
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text =
                strictly(bytes, 0, charset)
                        .orElseThrow(
                                () -> new UnreadableException(Reason.UNSUPPORTED, "binary data"));
        return new Decoding(requireText(text), List.of());
    }

    private static Decoding guessed(byte[] bytes) throws UnreadableException {
        Optional<Alphabets.Reading> european = Alphabets.read(bytes);
        if (european.isPresent() && european.get().explained() >= SURE) {
            return new Decoding(european.get().text(), List.of());
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        Optional<String> detected =
                Optional.ofNullable(detector.getDetectedCharset())
                        .filter(name -> MANY_BYTES.matcher(name).matches())
                        .flatMap(Decoding::charset)
                        .flatMap(charset -> strictly(bytes, 0, charset));
        if (detected.isPresent()) {
            return new Decoding(
                    detected.get(),
                    List.of("its encoding was guessed as " + detector.getDetectedCharset()));
        }
        if (european.isPresent() && european.get().explained() >= POSSIBLE) {
            return new Decoding(
                    european.get().text(),
                    List.of("its encoding was guessed as " + european.get().charset()));
        }
        throw new UnreadableException(Reason.WRONG_CHARSET, "neither UTF-8 nor a known charset");
    }

    private static String requireText(String text) throws UnreadableException {
        long controls = text.chars().filter(Decoding::isControl).count();
        if (controls * 100 > (long) BINARY * text.length()) {
            throw new UnreadableException(Reason.UNSUPPORTED, "binary data");
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoding lenient(byte[] bytes, int from, Charset charset) {
        Optional<String> strict = strictly(bytes, from, charset);
        if (strict.isPresent()) {
            return new Decoding(strict.get(), List.of());
        }
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return new Decoding(text, List.of("some of its bytes are no letters of its encoding"));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces never reports", e);
        }
    }
}

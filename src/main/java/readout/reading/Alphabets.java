package readout.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells the one-byte charsets of Europe apart: in the right one, the letters beyond ASCII all
/// belong to one language.
final class Alphabets {
    private static final String TYPOGRAPHY =
            "‘’‚“”„«»‹›–—…•·€£§©®™°ªº±¹²³¼½¾×µ¶†‡ˆ˜¿¡´`\u00a0\u00ad‰¢¥";

    private static final double LETTERS = 0.5;

    private record Alphabet(String charset, String letters) {}

    /// The commoner first: it wins where two explain the same.
    private static final List<Alphabet> ALPHABETS =
            List.of(
                    new Alphabet("windows-1252", "éèêëàâäáãåçñïîíìôöóòõøæœúùûüýß"),
                    new Alphabet("windows-1252", "áðéíóúýþæö"),
                    new Alphabet("windows-1257", "ąčęėįšųūž"),
                    new Alphabet("windows-1257", "āčēģīķļņšūž"),
                    new Alphabet("windows-1257", "äöõüšž"),
                    new Alphabet("windows-1250", "áčďéěíňóřšťúůýžäĺľôŕ"),
                    new Alphabet("windows-1250", "ąćęłńóśźż"),
                    new Alphabet("windows-1250", "áéíóöőúüű"),
                    new Alphabet("windows-1250", "čćđšž"),
                    new Alphabet("windows-1250", "ăâîşţ"),
                    new Alphabet("windows-1254", "çğıöşüâîû"),
                    new Alphabet("windows-1251", "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћџђ№"),
                    new Alphabet("KOI8-R", "абвгдежзийклмнопрстуфхцчшщъыьэюяё"),
                    new Alphabet("windows-1253", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"));

    /// @param explained the share of the signs beyond ASCII that the charset makes sense of, 0 to 1
    record Reading(String text, String charset, double explained) {}

    private Alphabets() {}

    /// The best reading; empty where the bytes are in none of these charsets.
    static Optional<Reading> read(byte[] bytes) {
        return ALPHABETS.stream()
                .map(alphabet -> read(bytes, alphabet))
                .flatMap(Optional::stream)
                .max(
                        Comparator.comparingDouble(Reading::explained)
                                .thenComparingInt(reading -> -order(reading.charset())));
    }

    private static int order(String charset) {
        return ALPHABETS.stream().map(Alphabet::charset).toList().indexOf(charset);
    }

    private static Optional<Reading> read(byte[] bytes, Alphabet alphabet) {
        try {
            Charset charset = Charset.forName(alphabet.charset());
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(
                    new Reading(text, alphabet.charset(), explained(text, alphabet.letters())));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static double explained(String text, String letters) {
        int signs = 0;
        double explained = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 0x80) {
                continue;
            }
            signs++;
            if (TYPOGRAPHY.indexOf(c) >= 0) {
                explained += Character.isLetterOrDigit(before(text, at)) && isOdd(c) ? 0 : 1;
            } else if (letters.indexOf(Character.toLowerCase(c)) >= 0) {
                // A capital behind a small letter is the mark of a wrong charset.
                explained +=
                        Character.isUpperCase(c) && Character.isLowerCase(before(text, at)) ? 0 : 1;
            }
        }
        return signs == 0 ? 1 : prose(text) * explained / signs;
    }

    /// 1 where most of what is seen are letters, as in any prose; less where they are few.
    private static double prose(String text) {
        long seen = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        long letters = text.chars().filter(Character::isLetter).count();
        return seen == 0 ? 0 : Math.min(1, letters / (LETTERS * seen));
    }

    private static char before(String text, int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    /// Signs that do not follow a letter in prose.
    private static boolean isOdd(char c) {
        return "¿¡¥¢¤±¶µ×³¹¾¼½„‚‡†".indexOf(c) >= 0;
    }
}

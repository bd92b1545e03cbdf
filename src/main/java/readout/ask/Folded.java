package readout.ask;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as somebody types them who has no diacritics at hand and no patience for capitals.
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    static String of(String words) {
        if (words.chars().allMatch(c -> c < 0x80)) {
            return words.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('’', '\'');
    }
}

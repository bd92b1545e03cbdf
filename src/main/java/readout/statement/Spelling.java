package readout.statement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Under which form names are found that are spelled in several ways.
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UMLAUT = Pattern.compile("(?<=[aou])e(?!$)");
    private static final Pattern CYRILLIC_ENDING =
            Pattern.compile("(?:yy|iy|yi|ij|ii|yj|(?<=sk)i)$");

    private Spelling() {}

    /// The form of a family name that its diacritics and usual transliterations share.
    static String ofFamily(String family) {
        String last = family.substring(family.lastIndexOf(' ') + 1);
        return CYRILLIC_ENDING.matcher(UMLAUT.matcher(fold(last)).replaceAll("")).replaceFirst("y");
    }

    /// The name in small letters without diacritics.
    static String fold(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("æ", "a")
                .replace("œ", "o")
                .replace('’', '\'');
    }
}

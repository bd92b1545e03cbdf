package readout.wording;

import readout.text.Alternatives;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers as English writes them, in words and in figures.
final class NumberWords {
    private static final List<String> SMALL =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth",
                    "twenty-first",
                    "twenty-second",
                    "twenty-third",
                    "twenty-fourth",
                    "twenty-fifth",
                    "twenty-sixth",
                    "twenty-seventh",
                    "twenty-eighth",
                    "twenty-ninth",
                    "thirtieth",
                    "thirty-first");
    private static final Map<String, String> OTHERS =
            Map.of(
                    "half a dozen", "6",
                    "a dozen", "12",
                    "a hundred", "100",
                    "a thousand", "1000",
                    "half", "1/2",
                    "a third", "1/3",
                    "a quarter", "1/4",
                    "dozens", "dozens",
                    "hundreds", "hundreds",
                    "thousands", "thousands");

    private static final Map<String, String> VALUES = values();

    /// Regular expressions for a number in words, to be read without regard to case.
    static final String CARDINAL = alternatives(VALUES.keySet());

    static final String ORDINAL = alternatives(ORDINALS);

    private NumberWords() {}

    /// The number in figures, without marks between thousands; what is no known word stays.
    static String value(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        int ordinal = ORDINALS.indexOf(lower);
        if (ordinal >= 0) {
            return String.valueOf(ordinal + 1);
        }
        String known = VALUES.get(lower.replace(' ', '-'));
        if (known != null) {
            return known;
        }
        return VALUES.getOrDefault(
                lower,
                lower.replace(",", "")
                        .replaceAll("[‐‑]", "-")
                        .replaceAll("(?<=\\d)(?=[¼½¾])", "-")
                        .replace("¼", "1/4")
                        .replace("½", "1/2")
                        .replace("¾", "3/4")
                        .replaceFirst("^0+(?=\\d)", ""));
    }

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>(OTHERS);
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), String.valueOf(i + 1));
        }
        for (int tens = 0; tens < TENS.size(); tens++) {
            int base = 20 + 10 * tens;
            values.put(TENS.get(tens), String.valueOf(base));
            for (int unit = 1; unit <= 9; unit++) {
                values.put(TENS.get(tens) + "-" + SMALL.get(unit - 1), String.valueOf(base + unit));
            }
        }
        return Map.copyOf(values);
    }

    private static String alternatives(Collection<String> words) {
        return Alternatives.of(words).replace("-", "[- ]") + "(?![\\p{L}])";
    }
}

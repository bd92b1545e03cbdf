package readout.reading;

import readout.text.WordList;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Tells the language of a text by its function words.
final class Language {
    static final String UNKNOWN = "und";

    /// So many of the words have to be function words of a language, and so many more than of the
    /// next one, in per cent of all.
    private static final int SHARE = 12;

    private static final int AHEAD = 3;
    private static final int ENOUGH_WORDS = 8;
    private static final int SAMPLE = 20_000;

    private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*");

    private Language() {}

    /// The BCP 47 tag in its usual case, `und` where it is none.
    static String tag(String stated) {
        String tag = stated.strip();
        return TAG.matcher(tag).matches()
                ? Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag()
                : UNKNOWN;
    }

    /// The tag of the language of a text, `und` where it is too short or too mixed to tell.
    static String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        List<String> words =
                BETWEEN_WORDS
                        .splitAsStream(sample.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.size() < ENOUGH_WORDS) {
            return UNKNOWN;
        }
        Map<String, Integer> tally = new HashMap<>();
        FUNCTION_WORDS.forEach((language, known) ->
                tally.put(language, (int) words.stream().filter(known::contains).count()));
        String best = UNKNOWN;
        int most = 0;
        int next = 0;
        for (String language : FUNCTION_WORDS.keySet()) {
            int count = tally.getOrDefault(language, 0);
            if (count > most) {
                next = most;
                most = count;
                best = language;
            } else {
                next = Math.max(next, count);
            }
        }
        boolean sure =
                most * 100 >= SHARE * words.size() && (most - next) * 100 >= AHEAD * words.size();
        return sure ? best : UNKNOWN;
    }

    private static Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (String line : WordList.read("reading/function-words.txt")) {
            String[] parts = line.split("\t", 2);
            words.put(parts[0], Set.of(parts[1].split(" ", -1)));
        }
        return words;
    }
}

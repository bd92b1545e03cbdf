package readout.reading;

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
        words.put(
                "en",
                Set.of(
                        "the", "and", "of", "to", "in", "that", "is", "for", "on", "with", "we",
                        "it", "as", "by", "was", "are", "this", "have", "will", "be", "has", "from",
                        "at", "not", "said"));
        words.put(
                "de",
                Set.of(
                        "der", "die", "das", "und", "ist", "nicht", "mit", "den", "von", "zu",
                        "dem", "für", "auf", "ein", "eine", "des", "im", "sich", "wir", "auch",
                        "wird", "dass", "hat"));
        words.put(
                "fr",
                Set.of(
                        "le", "la", "les", "des", "et", "est", "une", "dans", "pour", "que", "qui",
                        "sur", "nous", "du", "au", "avec", "pas", "par", "ce", "plus", "sont",
                        "aux"));
        words.put(
                "es",
                Set.of(
                        "el", "los", "las", "una", "para", "con", "por", "del", "es", "su", "más",
                        "como", "y", "al", "pero", "sus", "este", "ha", "está", "se"));
        words.put(
                "it",
                Set.of(
                        "il", "di", "che", "gli", "della", "per", "non", "sono", "con", "del", "è",
                        "nel", "anche", "alla", "dei", "una", "ha", "delle", "più", "questo"));
        words.put(
                "pt",
                Set.of(
                        "os", "uma", "para", "não", "com", "dos", "em", "mais", "ao", "pela", "são",
                        "às", "foi", "seu", "da", "do", "na", "no", "também"));
        words.put(
                "nl",
                Set.of(
                        "het", "een", "van", "en", "niet", "met", "voor", "zijn", "dat", "op",
                        "aan", "ook", "wij", "door", "heeft", "naar", "wordt", "bij"));
        words.put(
                "sv",
                Set.of(
                        "och", "att", "det", "som", "är", "för", "inte", "med", "den", "till", "av",
                        "ett", "har", "vi", "på", "från", "också", "kommer"));
        words.put(
                "da",
                Set.of(
                        "og", "at", "det", "er", "ikke", "til", "af", "på", "den", "vi", "også",
                        "har", "blev", "efter", "kan", "nu", "mellem"));
        words.put(
                "no",
                Set.of(
                        "og", "å", "det", "er", "ikke", "til", "av", "på", "den", "vi", "også",
                        "har", "ble", "etter", "kan", "nå", "mellom"));
        words.put(
                "fi",
                Set.of(
                        "ja", "on", "ei", "että", "se", "ovat", "myös", "hän", "tai", "kun",
                        "mutta", "joka", "kuin", "oli", "sekä", "sen", "ole"));
        words.put(
                "pl",
                Set.of(
                        "się", "nie", "jest", "że", "na", "do", "oraz", "przez", "dla", "jak", "od",
                        "są", "będzie", "który", "które", "po", "ale"));
        words.put(
                "cs",
                Set.of(
                        "se", "že", "je", "na", "není", "jsou", "pro", "jako", "který", "jsme",
                        "bude", "by", "podle", "také", "ale", "když", "s"));
        words.put(
                "lt",
                Set.of(
                        "ir", "kad", "yra", "su", "į", "iš", "ne", "tai", "kaip", "bet", "už",
                        "apie", "mes", "buvo", "taip", "jog", "šį"));
        words.put(
                "lv",
                Set.of(
                        "un", "ir", "ka", "ar", "no", "uz", "par", "kas", "mēs", "arī", "nav",
                        "tas", "lai", "pie", "tiek", "bet", "gan"));
        words.put(
                "et",
                Set.of(
                        "ja", "on", "ei", "et", "see", "oma", "ning", "kui", "mis", "ka", "meie",
                        "oli", "kes", "ole", "selle", "või", "aga"));
        words.put(
                "ru",
                Set.of(
                        "и", "в", "не", "на", "что", "с", "по", "это", "как", "для", "мы", "из",
                        "от", "он", "к", "был"));
        words.put(
                "uk",
                Set.of(
                        "і", "в", "не", "на", "що", "з", "та", "це", "як", "для", "ми", "у", "від",
                        "до", "він", "є", "про"));
        return words;
    }
}

package readout.theme;

import readout.text.WordList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Countries and what their people are called: "Swedish" and "Sweden" are one.
final class Demonyms {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, String> COUNTRIES = countries();

    private Demonyms() {}

    /// The country's name in lower case; the word itself where it is of no country.
    static String country(String lowerCase) {
        return COUNTRIES.getOrDefault(lowerCase, lowerCase);
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String line : WordList.read("theme/demonyms.txt")) {
            List<String> names = SPACE.splitAsStream(line).toList();
            names.forEach(name -> countries.put(name, names.getFirst()));
        }
        return Map.copyOf(countries);
    }
}

package readout.theme;

import readout.text.WordList;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Countries with what their people are called and where their governments sit: "Swedish" and
/// "Sweden" are one, and so are "Beijing" and "China".
final class Countries {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile("[:,] *");
    private static final Map<String, String> COUNTRIES = countries();

    private Countries() {}

    /// The country's name in lower case; the word itself where it is of no country.
    static String country(String lowerCase) {
        return COUNTRIES.getOrDefault(lowerCase, lowerCase);
    }

    /// Whether this is what a country, its people or its seat of government is called.
    static boolean contains(String lowerCase) {
        return COUNTRIES.containsKey(lowerCase);
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String line : WordList.read("theme/demonyms.txt")) {
            List<String> names = SPACE.splitAsStream(line).toList();
            names.forEach(name -> countries.put(name, names.getFirst()));
        }
        for (String line : WordList.read("places.txt")) {
            String place = line.toLowerCase(Locale.ROOT);
            List<String> names =
                    COMMA.splitAsStream(place).filter(name -> !name.contains(" ")).toList();
            if (!names.isEmpty() && place.startsWith(names.getFirst())) {
                String known = countries.getOrDefault(names.getFirst(), names.getFirst());
                names.forEach(name -> countries.putIfAbsent(name, known));
            }
        }
        return Map.copyOf(countries);
    }
}

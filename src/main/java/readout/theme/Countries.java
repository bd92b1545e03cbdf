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
            List<String> written = COMMA.splitAsStream(line).toList();
            String place = written.getFirst().toLowerCase(Locale.ROOT);
            if (written.stream().skip(1).allMatch(Countries::isInitials)) {
                continue;
            }
            List<String> names =
                    written.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .filter(name -> name.indexOf(' ') < 0)
                            .toList();
            String first = names.isEmpty() ? place : names.getFirst();
            String known = place.startsWith(first) ? countries.getOrDefault(first, first) : place;
            countries.putIfAbsent(place, known);
            if (place.startsWith(first)) {
                names.forEach(name -> countries.putIfAbsent(name, known));
            }
        }
        return Map.copyOf(countries);
    }

    /// What a body is called for short, and no state is by nothing else.
    private static boolean isInitials(String name) {
        return name.codePoints().noneMatch(Character::isLowerCase);
    }
}

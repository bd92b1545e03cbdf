package readout.theme;

import readout.text.WordList;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Parts of the world that are spoken about as one subject: who speaks of Kosovo speaks of the
/// Western Balkans, though the words are not the same.
final class Regions {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The names of the regions by the stem of each state in them.
    private static final Map<String, String> BY_STATE = byState();

    /// The names of the regions in lower-case words between spaces, and as they are written.
    private static final Map<String, String> BY_NAME = byName();

    private static final Set<List<String>> NAMES = names();

    private Regions() {}

    /// Whether the words, as stems, are the name of a region.
    static boolean isName(List<String> stems) {
        return NAMES.contains(stems);
    }

    private static Set<List<String>> names() {
        return BY_NAME.values().stream()
                .map(name -> Word.of(name).stream().map(Word::stem).toList())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> byState() {
        Map<String, String> states = new HashMap<>();
        for (String line : WordList.read("theme/regions.txt")) {
            String name = name(line);
            String members = line.substring(name.length() + 2);
            SPACE.splitAsStream(members)
                    .forEach(state ->
                            states.put(Word.of(Surfaces.heading(state)).getFirst().stem(), name));
        }
        return Map.copyOf(states);
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new TreeMap<>();
        for (String line : WordList.read("theme/regions.txt")) {
            names.put(' ' + name(line).toLowerCase(Locale.ROOT) + ' ', name(line));
        }
        return Collections.unmodifiableMap(names);
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    /// The regions that a text names, or states of which it names.
    static Set<String> of(List<Word> text) {
        Set<String> regions = new TreeSet<>();
        StringBuilder all = new StringBuilder(" ");
        boolean named = false;
        for (Word word : text) {
            all.append(word.lower()).append(' ');
            String region = word.isCapitalized() ? BY_STATE.get(word.stem()) : null;
            named |= word.isCapitalized();
            if (region != null) {
                regions.add(region);
            }
        }
        if (named) {
            BY_NAME.forEach((words, region) -> {
                if (all.indexOf(words) >= 0) {
                    regions.add(region);
                }
            });
        }
        return regions;
    }
}

package readout.wording;

import readout.text.ContentWords;
import readout.text.WordList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which written words are one word in other forms, mean the same, or mean the opposite.
public final class Lexicon {
    /// Endings that make a noun, adjective or adverb from a word or a name.
    private static final Pattern DERIVED =
            Pattern.compile(
                    "(?<=\\p{L}{4})(?:ations?|ements?|ments?|ions?|nesses|ness|ity|ances?|ences?"
                            + "|ively|ive|ally|al|ily|ly|ors?|ers?|ians?|ans?|ans|ese|ish|i|ic"
                            + "|ia|y|e|a)$");

    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Set<String> past = new HashSet<>();

    public Lexicon() {
        for (String line : WordList.read("meaning/irregular-forms.txt")) {
            List<String> forms = List.of(line.split(" ", -1));
            forms.forEach(form -> plain.putIfAbsent(stem(form), stem(forms.getFirst())));
            past.addAll(forms.subList(1, forms.size()));
        }
        for (String list : List.of("meaning/synonyms.txt", "meaning/countries.txt")) {
            for (String line : WordList.read(list)) {
                List<String> words = List.of(line.split(" ", -1));
                words.forEach(word -> same.putIfAbsent(root(word), root(words.getFirst())));
            }
        }
        for (String line : WordList.read("meaning/opposites.txt")) {
            String[] sides = line.split(" \\| ", 2);
            for (String one : sides[0].split(" ", -1)) {
                for (String other : sides[1].split(" ", -1)) {
                    opposites.computeIfAbsent(key(one), k -> new HashSet<>()).add(key(other));
                    opposites.computeIfAbsent(key(other), k -> new HashSet<>()).add(key(one));
                }
            }
        }
    }

    /// The same for all forms of a word and for all that mean the same.
    public String key(String written) {
        String root = root(written);
        return same.getOrDefault(root, root);
    }

    /// Whether the words with these keys mean the opposite of each other.
    public boolean areOpposite(String key, String other) {
        return opposites.getOrDefault(key, Set.of()).contains(other);
    }

    /// Whether the word is an irregular form that tells of the past.
    boolean isPast(String lower) {
        return past.contains(lower);
    }

    private String root(String written) {
        String stem = stem(written);
        String base = plain.getOrDefault(stem, stem);
        return DERIVED.matcher(base).replaceFirst("");
    }

    private static String stem(String written) {
        return ContentWords.in(written).stream()
                .findFirst()
                .map(ContentWords.Word::stem)
                .orElse(written);
    }
}

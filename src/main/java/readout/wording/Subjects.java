package readout.wording;

import readout.text.Alternatives;
import readout.text.ContentWords;
import readout.text.Span;
import readout.text.WordList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text speaks of, in one form for all words that mean the same: "Turkish" and "Ankara" are
/// Türkiye, "troops" are forces.
final class Subjects {
    private static final Pattern IAN = Pattern.compile("\\p{Lu}\\p{L}+ians?");

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> senses = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Set<String> allPlaces;
    private final Pattern phrase;

    Subjects() {
        read("places.txt", places, words -> words);
        read("senses.txt", senses, Subjects::stem);
        allPlaces = Set.copyOf(places.values());
        phrase =
                Pattern.compile(
                        Alternatives.of(phrases.keySet(), "(?<![\\p{L}-])") + "(?![\\p{L}-])");
    }

    /// @param words the content words of the text
    Set<String> of(String text, Collection<ContentWords.Word> words) {
        Set<String> subjects = new HashSet<>();
        if (words.isEmpty()) {
            return subjects;
        }
        List<Span> taken = new ArrayList<>();
        Matcher matcher = phrase.matcher(text);
        while (matcher.find()) {
            subjects.add(phrases.getOrDefault(matcher.group(), matcher.group()));
            taken.add(new Span(matcher.start(), matcher.end()));
        }
        for (ContentWords.Word word : words) {
            boolean number = Character.isDigit(word.stem().charAt(0));
            if (!number && taken.stream().noneMatch(span -> span.overlaps(word.span()))) {
                subjects.addAll(subjects(word, word.span().in(text)));
            }
        }
        return Set.copyOf(subjects);
    }

    /// The places named in the text.
    Set<String> places(String text) {
        Set<String> named = new HashSet<>(of(text, ContentWords.in(text)));
        named.retainAll(allPlaces);
        return named;
    }

    private List<String> subjects(ContentWords.Word word, String written) {
        if (!Character.isUpperCase(written.charAt(0))) {
            return List.of(senses.getOrDefault(word.stem(), word.stem()));
        }
        List<String> parts = List.of(written.split("-", -1));
        if (parts.size() > 1
                && parts.stream()
                        .allMatch(p -> !p.isEmpty() && Character.isUpperCase(p.charAt(0)))) {
            return parts.stream().map(part -> place(part, stem(part))).toList();
        }
        return List.of(place(written, word.stem()));
    }

    private String place(String written, String stem) {
        String name = written.replaceFirst("[’']s?$", "");
        if (IAN.matcher(name).matches()) {
            String country = name.replaceFirst("ns?$", "");
            return places.getOrDefault(country, country.toLowerCase(Locale.ROOT));
        }
        String known = places.get(name);
        return known == null ? senses.getOrDefault(stem, stem) : known;
    }

    private void read(
            String file,
            Map<String, String> single,
            java.util.function.UnaryOperator<String> form) {
        for (String line : WordList.read(file)) {
            int colon = line.indexOf(": ");
            String first = line.substring(0, colon);
            String meant = form.apply(first).toLowerCase(Locale.ROOT);
            List<String> all = new ArrayList<>(List.of(first));
            all.addAll(Arrays.asList(line.substring(colon + 2).split(", ")));
            for (String words : all) {
                if (words.indexOf(' ') > 0 || words.indexOf('.') > 0) {
                    phrases.put(words, meant);
                } else {
                    single.put(form.apply(words), meant);
                }
            }
        }
    }

    private static String stem(String words) {
        return ContentWords.in(words).stream()
                .map(ContentWords.Word::stem)
                .findFirst()
                .orElse(words.toLowerCase(Locale.ROOT));
    }
}

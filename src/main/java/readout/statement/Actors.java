package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The actors of a corpus, each under one canonical name: the fullest in which a person appears,
/// the most frequent one of a body.
final class Actors {
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}’'-])\\p{Lu}[\\p{L}\\p{M}]{2,}(?![\\p{L}-])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Person> people;
    private final Map<String, List<Actor>> holders;
    private final Bodies bodies;

    private Actors(Map<String, Person> people, Map<String, List<Actor>> holders, Bodies bodies) {
        this.people = people;
        this.holders = holders;
        this.bodies = bodies;
    }

    private record Person(Actor actor, Set<String> bodies) {}

    /// An actor as named at one place of a text.
    record Mention(Span span, Actor actor) {}

    /// Learns the actors from all texts of a corpus, in any order.
    static Actors among(Collection<String> texts) {
        Map<String, Map<String, Integer>> namesByFamily = new TreeMap<>();
        Map<String, Set<String>> officesByFamily = new TreeMap<>();
        Map<String, Set<String>> bodiesByFamily = new TreeMap<>();
        for (String text : texts) {
            for (PersonNames.Named named : PersonNames.in(text)) {
                String family = fold(named.family());
                namesByFamily
                        .computeIfAbsent(family, key -> new TreeMap<>())
                        .merge(named.name(), 1, Integer::sum);
                if (named.office() != null) {
                    officesByFamily
                            .computeIfAbsent(family, key -> new TreeSet<>())
                            .add(PersonNames.shortOffice(named.office()));
                }
                if (named.body() != null) {
                    bodiesByFamily
                            .computeIfAbsent(family, key -> new TreeSet<>())
                            .add(named.body());
                }
            }
        }
        Map<String, Person> people = new HashMap<>();
        Map<String, List<Actor>> holders = new LinkedHashMap<>();
        namesByFamily.forEach((family, names) -> {
            Actor actor = new Actor(fullest(names), Actor.Kind.PERSON);
            people.put(family, new Person(actor, bodiesByFamily.getOrDefault(family, Set.of())));
            for (String office : officesByFamily.getOrDefault(family, Set.of())) {
                holders.computeIfAbsent(office, key -> new ArrayList<>()).add(actor);
            }
        });
        return new Actors(people, holders, Bodies.among(texts));
    }

    /// The name with most words; of these the most frequent, then the first by alphabet.
    private static String fullest(Map<String, Integer> names) {
        String best = "";
        int bestScore = -1;
        for (Map.Entry<String, Integer> entry : names.entrySet()) {
            int words = entry.getKey().split(" ", -1).length;
            int score = words * 10_000 + Math.min(entry.getValue(), 9_999);
            if (score > bestScore) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best;
    }

    /// The people named in the text by their names, in order of place. A family name alone counts
    /// where the corpus introduces somebody of that name.
    List<Mention> peopleIn(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (PersonNames.Named named : PersonNames.in(text)) {
            Person person = people.get(fold(named.family()));
            if (person != null) {
                mentions.add(new Mention(named.span(), person.actor()));
            }
        }
        Matcher word = NAME.matcher(text);
        while (word.find()) {
            Person person = people.get(fold(word.group()));
            Span span = new Span(word.start(), word.end());
            if (person != null && mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                mentions.add(new Mention(span, person.actor()));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /// The bodies named in the text, in order of place.
    List<Mention> bodiesIn(String text) {
        return bodies.in(text).stream()
                .map(named -> new Mention(named.span(), named.actor()))
                .toList();
    }

    /// The person of that name, by the family name in any case and with or without diacritics.
    Optional<Actor> person(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Optional.ofNullable(people.get(fold(last))).map(Person::actor);
    }

    Optional<Actor> body(String name) {
        return bodies.named(name);
    }

    /// The people of the corpus who hold the office, in order of name.
    List<Actor> holders(String office) {
        return holders.getOrDefault(office.toLowerCase(Locale.ROOT).replace('-', ' '), List.of());
    }

    /// The body for which the person speaks: the words before the office, where they name one.
    @Nullable Actor bodyOf(Actor person) {
        for (Person candidate : people.values()) {
            if (candidate.actor().equals(person)) {
                for (String words : candidate.bodies()) {
                    Optional<Actor> body = bodies.named(words);
                    if (body.isPresent()) {
                        return body.get();
                    }
                }
            }
        }
        return null;
    }

    private static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}

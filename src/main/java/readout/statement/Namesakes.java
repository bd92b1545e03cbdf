package readout.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tells apart who is named in the texts of a corpus: those of one family name are one person,
/// unless their first names are unlike.
final class Namesakes {
    private Namesakes() {}

    /// The people by the form of their family names.
    ///
    /// @param names whose names as written are nobody else's, however much they are alike
    static Map<String, List<Person>> among(Collection<NamedText> texts, Names names) {
        Map<String, List<Named>> byFamily = new TreeMap<>();
        for (NamedText text : texts) {
            Map<String, List<Named>> introduced = new HashMap<>();
            for (Named named : text.people()) {
                String family = Spelling.ofFamily(named.family());
                List<Named> before = introduced.computeIfAbsent(family, _ -> new ArrayList<>());
                byFamily.computeIfAbsent(family, _ -> new ArrayList<>())
                        .add(addressed(named, before));
            }
        }
        Map<String, List<String>> sameFamily = joinSecondNames(byFamily);
        Map<String, List<Person>> people = new HashMap<>();
        byFamily.forEach((family, named) -> people.put(family, apart(named, names)));
        sameFamily.forEach((family, others) -> {
            List<Person> persons = people.getOrDefault(family, List.of());
            for (String other : others) {
                people.merge(other, persons, Namesakes::joined);
            }
        });
        return people;
    }

    /// A form of address tells of the one of that family whom the text introduced last, and who is
    /// not addressed otherwise: "Ms Kask" behind "Jaan Kask" and "Maria Kask" is Maria.
    ///
    /// @param introduced with first name so far in the text, the latest last, with what is known
    private static Named addressed(Named named, List<Named> introduced) {
        if (!named.given().isEmpty()) {
            boolean known =
                    introduced.stream()
                            .anyMatch(other ->
                                    named.gender() == null
                                            && FirstNames.mayBeOne(named.given(), other.given()));
            if (!known) {
                introduced.add(named);
            }
            return named;
        }
        for (int i = introduced.size() - 1; i >= 0 && named.gender() != null; i--) {
            Named meant = introduced.get(i);
            if (meant.gender() == null || meant.gender() == named.gender()) {
                Named addressed =
                        new Named(
                                named.span(),
                                meant.name(),
                                named.office(),
                                named.body(),
                                named.gender());
                introduced.set(i, addressed);
                return addressed;
            }
        }
        return named;
    }

    /// Gives what is said of "Petra Lindqvist" to Petra Lindqvist-Oja, and of "Pedro Sánchez" to
    /// Pedro Sánchez Castejón.
    ///
    /// @return for a family name the other names under which its people are found, too
    private static Map<String, List<String>> joinSecondNames(Map<String, List<Named>> byFamily) {
        Map<String, List<String>> sameFamily = new TreeMap<>();
        for (String family : List.copyOf(byFamily.keySet())) {
            List<Named> own = byFamily.get(family);
            for (Named full : own == null ? List.<Named>of() : List.copyOf(own)) {
                for (String part : full.otherFamilies()) {
                    String other = Spelling.ofFamily(part);
                    List<Named> shorter = byFamily.get(other);
                    if (own != null
                            && !other.equals(family)
                            && shorter != null
                            && shorter.stream()
                                    .allMatch(named ->
                                            FirstNames.mayBeOne(named.given(), full.given()))) {
                        byFamily.remove(other);
                        own.addAll(shorter);
                        sameFamily.computeIfAbsent(family, _ -> new ArrayList<>()).add(other);
                    }
                }
            }
        }
        return sameFamily;
    }

    /// The people of one family name: those of unlike first names are several.
    private static List<Person> apart(List<Named> all, Names names) {
        Map<Actor, List<Named>> setRight = new TreeMap<>();
        Map<String, List<Named>> byGiven = new LinkedHashMap<>();
        List<Named> openEnded = new ArrayList<>();
        for (Named named : all) {
            Optional<Actor> right = names.person(named);
            if (right.isPresent()) {
                setRight.computeIfAbsent(right.get(), _ -> new ArrayList<>()).add(named);
                continue;
            }
            String given = Spelling.fold(named.given()).replace(".", "");
            if (given.length() < 2) {
                openEnded.add(named);
                continue;
            }
            String known =
                    byGiven.keySet().stream()
                            .filter(other -> FirstNames.mayBeOne(given, other))
                            .findFirst()
                            .orElse(given);
            byGiven.computeIfAbsent(known, _ -> new ArrayList<>()).add(named);
        }
        setRight.forEach((actor, own) -> {
            String given = Spelling.fold(FirstNames.of(actor.name())).replace(".", "");
            if (given.length() > 1) {
                byGiven.keySet().stream()
                        .filter(other -> FirstNames.mayBeOne(given, other))
                        .toList()
                        .forEach(
                                other -> own.addAll(Objects.requireNonNull(byGiven.remove(other))));
            }
        });
        if (byGiven.isEmpty() && setRight.isEmpty()) {
            return List.of(person(openEnded));
        }
        for (Named named : openEnded) {
            List<List<Named>> fit = new ArrayList<>();
            setRight.forEach((actor, own) -> {
                if (FirstNames.mayBeOne(named.given(), FirstNames.of(actor.name()))) {
                    fit.add(own);
                }
            });
            byGiven.forEach((given, own) -> {
                if (FirstNames.mayBeOne(named.given(), given)) {
                    fit.add(own);
                }
            });
            if (fit.size() == 1) {
                fit.getFirst().add(named);
            }
        }
        List<Person> people = new ArrayList<>();
        setRight.forEach((actor, own) -> people.add(person(own).as(actor)));
        byGiven.values().forEach(own -> people.add(person(own)));
        people.sort(Comparator.comparing(Person::actor));
        return people;
    }

    private static Person person(List<Named> names) {
        Map<String, Integer> forms = new TreeMap<>();
        Set<String> offices = new TreeSet<>();
        Set<String> bodies = new TreeSet<>();
        Map<Gender, Integer> genders = new TreeMap<>();
        for (Named named : names) {
            forms.merge(named.name(), 1, Integer::sum);
            if (named.office() != null) {
                offices.add(Offices.shortened(named.office()));
            }
            if (named.body() != null) {
                bodies.add(named.body());
            }
            if (named.gender() != null) {
                genders.merge(named.gender(), 1, Integer::sum);
            }
        }
        Gender gender = genders.size() == 1 ? genders.keySet().iterator().next() : null;
        return new Person(new Actor(fullest(forms), Actor.Kind.PERSON), offices, bodies, gender);
    }

    /// The name with most words, initials counting little; of these the most frequent, then the
    /// first by alphabet.
    private static String fullest(Map<String, Integer> names) {
        String best = "";
        int bestScore = -1;
        for (Map.Entry<String, Integer> entry : names.entrySet()) {
            int words = 0;
            for (String word : entry.getKey().split(" ", -1)) {
                words += word.endsWith(".") ? 1 : 10;
            }
            int score = words * 10_000 + Math.min(entry.getValue(), 9_999);
            if (score > bestScore) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best;
    }

    private static List<Person> joined(List<Person> some, List<Person> others) {
        List<Person> joined = new ArrayList<>(some);
        others.stream().filter(person -> !joined.contains(person)).forEach(joined::add);
        return joined;
    }
}

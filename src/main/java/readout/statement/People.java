package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.statement.PersonNames.Gender;
import readout.statement.PersonNames.Named;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The people of a corpus, each found by a family name in any spelling.
///
/// Diacritics, initials, middle names, a second family name and the usual transliterations do not
/// make another person; another first name does, unless it is a form of the same one.
final class People {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UMLAUT = Pattern.compile("(?<=[aou])e(?!$)");
    private static final Pattern CYRILLIC_ENDING =
            Pattern.compile("(?:yy|iy|yi|ij|ii|yj|(?<=sk)i)$");

    private final Map<String, List<Person>> byFamily;
    private final Names names;

    private People(Map<String, List<Person>> byFamily, Names names) {
        this.byFamily = byFamily;
        this.names = names;
    }

    /// @param offices in the form in which a text takes them up again
    /// @param bodies the words before the offices that say whose they are
    /// @param gender null where no form of address tells it
    record Person(Actor actor, Set<String> offices, Set<String> bodies, @Nullable Gender gender) {
        Person as(Actor other) {
            return new Person(other, offices, bodies, gender);
        }
    }

    /// @param names whose names as written are nobody else's, however much they are alike
    static People among(Collection<NamedText> texts, Names names) {
        Map<String, List<Named>> byFamily = new TreeMap<>();
        for (NamedText text : texts) {
            Map<String, List<Named>> introduced = new HashMap<>();
            for (Named named : text.people()) {
                String family = key(named.family());
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
                people.merge(other, persons, People::joined);
            }
        });
        return new People(people, names);
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
                                            && sameGiven(named.given(), other.given()));
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

    /// Everybody whom the family name may mean.
    List<Person> named(String family) {
        return byFamily.getOrDefault(key(family), List.of());
    }

    Collection<List<Person>> all() {
        return byFamily.values();
    }

    /// Whom a name means: the one of that first name, office and form of address; of several the
    /// one in `recent` that comes last, else the first.
    @Nullable Person meant(Named named, List<Actor> recent) {
        Optional<Person> right =
                written(named, names)
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .map(this::person);
        if (right.isPresent()) {
            return right.get();
        }
        List<Person> fit = named(named.family());
        String given = named.given();
        if (fit.size() > 1 && !given.isEmpty()) {
            fit = narrowed(fit, person -> sameGiven(given, first(person.actor().name())));
        }
        if (fit.size() > 1 && named.gender() != null) {
            fit = narrowed(fit, p -> p.gender() == null || p.gender() == named.gender());
        }
        if (fit.size() > 1 && named.office() != null) {
            String office = PersonNames.shortOffice(named.office());
            fit = narrowed(fit, person -> person.offices().contains(office));
        }
        return fit.stream()
                .max(Comparator.comparingInt(person -> recent.indexOf(person.actor())))
                .orElse(null);
    }

    /// Whether somebody has the first name or initial that stands before the family name.
    boolean isCalled(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && named(name.substring(space + 1)).stream()
                        .anyMatch(person ->
                                !first(person.actor().name()).isEmpty()
                                        && sameGiven(
                                                name.substring(0, space),
                                                first(person.actor().name())));
    }

    /// To whom a person gave the name as it is written, with or without the office.
    private static Optional<Actor> written(Named named, Names names) {
        return names.written(named.name())
                .or(() -> names.written(named.office() + " " + named.name()));
    }

    private Person person(Actor actor) {
        return byFamily.values().stream()
                .flatMap(List::stream)
                .filter(person -> person.actor().equals(actor))
                .findFirst()
                .orElseGet(() -> new Person(actor, Set.of(), Set.of(), null));
    }

    private interface Fits {
        boolean fits(Person person);
    }

    private static List<Person> narrowed(List<Person> people, Fits fits) {
        List<Person> narrowed = people.stream().filter(fits::fits).toList();
        return narrowed.isEmpty() ? people : narrowed;
    }

    private static List<Person> joined(List<Person> some, List<Person> others) {
        List<Person> joined = new ArrayList<>(some);
        others.stream().filter(person -> !joined.contains(person)).forEach(joined::add);
        return joined;
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
                    String other = key(part);
                    List<Named> shorter = byFamily.get(other);
                    if (own != null
                            && !other.equals(family)
                            && shorter != null
                            && shorter.stream()
                                    .allMatch(named -> sameGiven(named.given(), full.given()))) {
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
            Optional<Actor> right =
                    written(named, names).filter(actor -> actor.kind() == Actor.Kind.PERSON);
            if (right.isPresent()) {
                setRight.computeIfAbsent(right.get(), _ -> new ArrayList<>()).add(named);
                continue;
            }
            String given = fold(named.given()).replace(".", "");
            if (given.length() < 2) {
                openEnded.add(named);
                continue;
            }
            String known =
                    byGiven.keySet().stream()
                            .filter(other -> sameGiven(given, other))
                            .findFirst()
                            .orElse(given);
            byGiven.computeIfAbsent(known, _ -> new ArrayList<>()).add(named);
        }
        setRight.forEach((actor, own) -> {
            String given = fold(first(actor.name())).replace(".", "");
            if (given.length() > 1) {
                byGiven.keySet().stream()
                        .filter(other -> sameGiven(given, other))
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
                if (sameGiven(named.given(), first(actor.name()))) {
                    fit.add(own);
                }
            });
            byGiven.forEach((given, own) -> {
                if (sameGiven(named.given(), given)) {
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
                offices.add(PersonNames.shortOffice(named.office()));
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

    /// Whether two first names, initials or nothing may be one person's: "J." and "Jens", "Joe" and
    /// "Joseph" begin alike, "Olexiy" and "Oleksiy" differ in a letter or two.
    private static boolean sameGiven(String one, String other) {
        String a = fold(one).replace(".", "");
        String b = fold(other).replace(".", "");
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        if (a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int same = Math.min(Math.min(a.length(), b.length()), 2);
        boolean begins = a.regionMatches(0, b, 0, same);
        return a.length() == 1
                || b.length() == 1
                || a.startsWith(b)
                || b.startsWith(a)
                || (begins && Math.min(a.length(), b.length()) <= 3 && a.length() != b.length())
                || (Math.min(a.length(), b.length()) >= 5 && distance(a, b) <= 2);
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(0, space);
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static String key(String family) {
        String last = family.substring(family.lastIndexOf(' ') + 1);
        return CYRILLIC_ENDING.matcher(UMLAUT.matcher(fold(last)).replaceAll("")).replaceFirst("y");
    }

    private static String fold(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("æ", "a")
                .replace("œ", "o")
                .replace('’', '\'');
    }
}

package readout.statement;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people of a corpus, each found by a family name in any spelling.
///
/// Diacritics, initials, middle names, a second family name and the usual transliterations do not
/// make another person; another first name does, unless it is a form of the same one.
final class People {
    private final Map<String, List<Person>> byFamily;
    private final Names names;

    private People(Map<String, List<Person>> byFamily, Names names) {
        this.byFamily = byFamily;
        this.names = names;
    }

    /// @param names whose names as written are nobody else's, however much they are alike
    static People among(Collection<NamedText> texts, Names names) {
        return new People(Namesakes.among(texts, names), names);
    }

    /// Everybody whom the family name may mean.
    List<Person> named(String family) {
        return byFamily.getOrDefault(Spelling.ofFamily(family), List.of());
    }

    Collection<List<Person>> all() {
        return byFamily.values();
    }

    /// Whom a name means: the one of that first name, office and form of address; of several the
    /// one in `recent` that comes last, else the first.
    @Nullable Person meant(Named named, List<Actor> recent) {
        Optional<Person> right = names.person(named).map(this::person);
        if (right.isPresent()) {
            return right.get();
        }
        List<Person> fit = named(named.family());
        String given = named.given();
        if (fit.size() > 1 && !given.isEmpty()) {
            fit =
                    narrowed(
                            fit,
                            person ->
                                    FirstNames.mayBeOne(
                                            given, FirstNames.of(person.actor().name())));
        }
        if (fit.size() > 1 && named.gender() != null) {
            fit = narrowed(fit, p -> p.gender() == null || p.gender() == named.gender());
        }
        if (fit.size() > 1 && named.office() != null) {
            String office = Offices.shortened(named.office());
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
                                !FirstNames.of(person.actor().name()).isEmpty()
                                        && FirstNames.mayBeOne(
                                                name.substring(0, space),
                                                FirstNames.of(person.actor().name())));
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
}

package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The actors of a corpus, each under one canonical name: the fullest in which a person appears,
/// the most frequent one of a body.
final class Actors {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=\\p{Lu})(?<![\\p{L}’'-])\\p{Lu}[\\p{L}\\p{M}]{2,}+(?:-\\p{Lu}[\\p{L}\\p{M}]+)*(?![\\p{L}-])");

    /// What may be the first name or initial in front of a family name.
    private static final Pattern GIVEN =
            Pattern.compile("(?<![\\p{L}’'-])(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]+) $");

    private final People people;
    private final Map<Actor, Person> persons = new HashMap<>();
    private final Map<String, Set<Actor>> holders = new HashMap<>();
    private final Bodies bodies;
    private final Names names;

    private Actors(People people, Bodies bodies, Names names) {
        this.people = people;
        this.bodies = bodies;
        this.names = names;
        for (List<Person> family : people.all()) {
            for (Person person : family) {
                persons.put(person.actor(), person);
                for (String office : person.offices()) {
                    holders.computeIfAbsent(office, _ -> new TreeSet<>()).add(person.actor());
                }
            }
        }
    }

    /// An actor as named at one place of a text.
    ///
    /// @param office with which a person is named there; null where there is none
    record Mention(Span span, Actor actor, @Nullable String office) {
        Mention(Span span, Actor actor) {
            this(span, actor, null);
        }
    }

    /// Learns the actors from all texts of a corpus, in any order.
    static Actors among(Collection<NamedText> texts, Names names) {
        return new Actors(People.among(texts, names), Bodies.among(texts), names);
    }

    /// The people named in the text by their names, in order of place. A family name alone counts
    /// where the corpus introduces somebody of that name.
    ///
    /// @param recent who was named before, the latest last: of two people of one name the later is
    ///   meant
    List<Mention> peopleIn(NamedText text, List<Actor> recent) {
        Places<Mention> mentions = new Places<>();
        for (Named named : text.people()) {
            Person person = people.meant(named, recent);
            if (person != null) {
                mentions.putIfFree(
                        named.span(), new Mention(named.span(), person.actor(), named.office()));
            }
        }
        Matcher word = NAME.matcher(text.text());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (!mentions.isFree(span)
                    || people.named(word.group()).isEmpty()
                    || PersonNames.isNoName(word.group())) {
                continue;
            }
            Named named = withGiven(text.text(), span);
            Person person = people.meant(named, recent);
            if (person != null) {
                mentions.putIfFree(named.span(), new Mention(named.span(), person.actor()));
            }
        }
        return List.copyOf(mentions.inOrder());
    }

    /// The same in a text whose names were not looked for yet.
    List<Mention> peopleIn(String text, List<Actor> recent) {
        return peopleIn(NamedText.of(text), recent);
    }

    /// The family name with the initial or first name before it, where somebody is called so.
    private Named withGiven(String text, Span family) {
        Matcher given =
                GIVEN.matcher(text).region(Math.max(0, family.start() - 30), family.start());
        given.useTransparentBounds(true);
        int start = given.find() ? given.start() : family.start();
        Span whole = new Span(start, family.end());
        Span span = people.isCalled(whole.in(text)) ? whole : family;
        return new Named(span, span.in(text), null, null, null);
    }

    /// The bodies named in the text, in order of place.
    List<Mention> bodiesIn(NamedText text) {
        return bodies.in(text).stream()
                .map(named ->
                        new Mention(
                                named.span(),
                                names.written(named.span().in(text.text())).orElse(named.actor())))
                .toList();
    }

    /// The person of that name, by the family name in any case and spelling; of several the one in
    /// `recent` that comes last.
    Optional<Actor> person(String name, List<Actor> recent) {
        Named named = new Named(new Span(0, name.length()), name, null, null, null);
        return Optional.ofNullable(people.meant(named, recent)).map(Person::actor);
    }

    Optional<Actor> body(String name) {
        return bodies.named(name);
    }

    /// Whether the actor is a state, which speaks in the texts of others.
    boolean isState(Actor actor) {
        return bodies.isState(actor);
    }

    /// The people of the corpus who hold the office, in order of name.
    List<Actor> holders(String office) {
        return List.copyOf(
                holders.getOrDefault(office.toLowerCase(Locale.ROOT).replace('-', ' '), Set.of()));
    }

    /// With which pronoun a text takes the actor up; null where nobody tells.
    @Nullable Gender gender(Actor actor) {
        Person person = persons.get(actor);
        return person == null ? null : person.gender();
    }

    /// The offices under which a text takes the person up; none for a body.
    Set<String> offices(Actor actor) {
        Person person = persons.get(actor);
        return person == null ? Set.of() : person.offices();
    }

    /// The words before the offices that say whose they are; none for a body.
    Set<String> wordsBeforeOffices(Actor actor) {
        Person person = persons.get(actor);
        return person == null ? Set.of() : person.bodies();
    }

    /// The body for which the person speaks: the words before the office, where they name one.
    @Nullable Actor bodyOf(Actor actor) {
        Person person = persons.get(actor);
        if (person != null) {
            for (String words : person.bodies()) {
                Optional<Actor> body = bodies.named(words);
                if (body.isPresent()) {
                    return body.get();
                }
            }
        }
        return null;
    }
}

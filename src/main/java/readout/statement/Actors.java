package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.statement.PersonNames.Gender;
import readout.statement.PersonNames.Named;
import readout.text.Span;

import java.util.ArrayList;
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

    private final People people;
    private final Map<Actor, People.Person> persons = new HashMap<>();
    private final Map<String, Set<Actor>> holders = new HashMap<>();
    private final Bodies bodies;

    private Actors(People people, Bodies bodies) {
        this.people = people;
        this.bodies = bodies;
        for (List<People.Person> family : people.all()) {
            for (People.Person person : family) {
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
    static Actors among(Collection<NamedText> texts) {
        return new Actors(People.among(texts), Bodies.among(texts));
    }

    /// The people named in the text by their names, in order of place. A family name alone counts
    /// where the corpus introduces somebody of that name.
    ///
    /// @param recent who was named before, the latest last: of two people of one name the later is
    ///   meant
    List<Mention> peopleIn(NamedText text, List<Actor> recent) {
        Places<Mention> mentions = new Places<>();
        for (Named named : text.people()) {
            People.Person person = people.meant(named, recent);
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
            Named alone = new Named(span, word.group(), null, null, null);
            People.Person person = people.meant(alone, recent);
            if (person != null) {
                mentions.putIfFree(span, new Mention(span, person.actor()));
            }
        }
        return List.copyOf(mentions.inOrder());
    }

    /// The same in a text whose names were not looked for yet.
    List<Mention> peopleIn(String text, List<Actor> recent) {
        return peopleIn(NamedText.of(text), recent);
    }

    /// The bodies named in the text, in order of place.
    List<Mention> bodiesIn(NamedText text) {
        return bodies.in(text).stream()
                .map(named -> new Mention(named.span(), named.actor()))
                .toList();
    }

    /// The person of that name, by the family name in any case and spelling; of several the one in
    /// `recent` that comes last.
    Optional<Actor> person(String name, List<Actor> recent) {
        Named named = new Named(new Span(0, name.length()), name, null, null, null);
        return Optional.ofNullable(people.meant(named, recent)).map(People.Person::actor);
    }

    Optional<Actor> body(String name) {
        return bodies.named(name);
    }

    /// The people of the corpus who hold the office, in order of name.
    List<Actor> holders(String office) {
        return List.copyOf(
                holders.getOrDefault(office.toLowerCase(Locale.ROOT).replace('-', ' '), Set.of()));
    }

    /// With which pronoun a text takes the actor up; null where nobody tells.
    @Nullable Gender gender(Actor actor) {
        People.Person person = persons.get(actor);
        return person == null ? null : person.gender();
    }

    /// The body for which the person speaks: the words before the office, where they name one.
    @Nullable Actor bodyOf(Actor actor) {
        People.Person person = persons.get(actor);
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

package readout.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Names of actors as a person has set them right: what it says wins over what the documents
/// suggest. A name is looked up as it is written, before those of like names are taken for one, so
/// that two who were merged can be told apart.
///
/// @param actors by every name under which one was or may be found, its own included
public record Names(Map<String, Actor> actors) {
    /// Nothing to set right.
    public static final Names NONE = new Names(Map.of());

    /// An actor and the names that are his or hers or its, too.
    public record Name(Actor actor, List<String> aliases) {
        public Name {
            aliases = List.copyOf(aliases);
        }
    }

    public Names {
        // In the order of the names, so that two runs write it alike.
        actors = Collections.unmodifiableMap(new TreeMap<>(actors));
    }

    /// @throws IllegalArgumentException if one name is given to two actors
    public static Names of(List<Name> names) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Name name : names) {
            put(actors, name.actor().name(), name.actor());
            name.aliases().forEach(alias -> put(actors, alias, name.actor()));
        }
        return new Names(actors);
    }

    /// The actor who is meant; the same one where nothing is set right.
    public Actor meant(Actor found) {
        return actors.getOrDefault(key(found.name()), found);
    }

    /// The actor to whom a person gave the name as it is written, whatever it would be taken for.
    Optional<Actor> written(String name) {
        return Optional.ofNullable(actors.get(key(name)));
    }

    /// The person to whom somebody gave the name as it is written, with or without the office.
    Optional<Actor> person(Named named) {
        return written(named.name())
                .or(() -> written(named.office() + " " + named.name()))
                .filter(actor -> actor.kind() == Actor.Kind.PERSON);
    }

    Statement corrected(Statement statement) {
        Actor meant = meant(statement.actor());
        if (meant.equals(statement.actor())) {
            return statement;
        }
        Attribution attribution = statement.attribution();
        return new Statement(
                statement.passage(),
                statement.text(),
                new Attribution(meant, attribution.speech(), attribution.cue()),
                statement.date());
    }

    Turn corrected(Turn turn) {
        Actor actor = turn.actor();
        return actor == null ? turn : new Turn(turn.span(), turn.label(), meant(actor));
    }

    private static void put(Map<String, Actor> actors, String name, Actor actor) {
        Actor other = actors.putIfAbsent(key(name), actor);
        if (other != null && !other.equals(actor)) {
            throw new IllegalArgumentException(
                    "\"%s\" can not be both %s and %s".formatted(name, other.name(), actor.name()));
        }
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}

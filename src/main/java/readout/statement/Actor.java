package readout.statement;

/// A person or body that speaks, under its one canonical name.
public record Actor(String name, Kind kind) implements Comparable<Actor> {
    /// Whether a he, she or they is meant, or an it.
    public enum Kind {
        PERSON,
        BODY
    }

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }

    @Override
    public int compareTo(Actor other) {
        return name.compareTo(other.name);
    }
}

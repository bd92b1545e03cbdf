package readout.statement;

/// A person or body that speaks, under its one canonical name.
public record Actor(String name, Kind kind) implements Comparable<Actor> {
    /// Whether a he, she or they is meant, or an it.
    public enum Kind {
        PERSON,
        BODY
    }

    /// Stands for whoever tells what no text lets anybody say. Nobody holds a position, and what
    /// nobody said is not followed over time.
    public static final Actor NOBODY = new Actor("Unattributed", Kind.BODY);

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }

    public boolean isSomebody() {
        return !equals(NOBODY);
    }

    @Override
    public int compareTo(Actor other) {
        return name.compareTo(other.name);
    }
}

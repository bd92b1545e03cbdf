package readout.render;

import readout.change.Change;

/// A kind of change with the word and the sign it is printed with.
///
/// The signs differ in shape, so that a page in greys tells them apart.
enum ChangeKind {
    NEW("New", "◆"),
    STRENGTHENED("Strengthened", "▲"),
    SOFTENED("Softened", "▽"),
    REVERSED("Reversed", "⇄"),
    UPDATED("Updated", "►"),
    REAFFIRMED("Reaffirmed", "●"),
    DROPPED("Dropped", "○"),
    CONTRADICTED("Contradicted", "≠");

    private final String word;
    private final String sign;

    ChangeKind(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    static ChangeKind of(Change change) {
        return switch (change) {
            case Change.New _ -> NEW;
            case Change.Strengthened _ -> STRENGTHENED;
            case Change.Softened _ -> SOFTENED;
            case Change.Reversed _ -> REVERSED;
            case Change.Updated _ -> UPDATED;
            case Change.Reaffirmed _ -> REAFFIRMED;
            case Change.Dropped _ -> DROPPED;
            case Change.Contradicted _ -> CONTRADICTED;
        };
    }

    /// Whether a reader wants to see which words moved.
    boolean showsRedline() {
        return switch (this) {
            case STRENGTHENED, SOFTENED, REVERSED, UPDATED -> true;
            case NEW, REAFFIRMED, DROPPED, CONTRADICTED -> false;
        };
    }

    /// What the earlier side is called.
    String before() {
        return switch (this) {
            case DROPPED -> "Last said";
            case CONTRADICTED -> "One statement";
            case NEW, STRENGTHENED, SOFTENED, REVERSED, UPDATED, REAFFIRMED -> "Before";
        };
    }

    /// What the later side is called; a contradiction has two sides but no order.
    String after() {
        return switch (this) {
            case NEW -> "First said";
            case CONTRADICTED -> "The other";
            case STRENGTHENED, SOFTENED, REVERSED, UPDATED, REAFFIRMED, DROPPED -> "Now";
        };
    }

    String word() {
        return word;
    }

    String sign() {
        return sign;
    }
}

package readout.statement;

/// How the words of an actor reach us.
public enum Speech {
    /// In quotation marks.
    DIRECT,
    /// In the words of a narrator ("underlined that").
    INDIRECT,
    /// The document is the actor's own: a transcript, a communiqué.
    AUTHORED
}

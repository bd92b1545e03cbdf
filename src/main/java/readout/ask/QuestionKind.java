package readout.ask;

/// What would answer a question.
public enum QuestionKind {
    /// A person, body or state.
    WHO,
    /// A day or another time.
    WHEN,
    /// The day on which it was said first.
    FIRST,
    /// A number or a share.
    HOW_MANY,
    WHERE,
    WHY,
    /// Words that say it or deny it.
    WHETHER,
    /// All that somebody said on something.
    SAID,
    /// What became of what somebody said.
    CHANGE,
    /// Whatever else is asked, and bare words.
    WHAT
}

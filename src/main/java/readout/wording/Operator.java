package readout.wording;

/// What turns the sense of the words behind it: a denial, a modality, a condition, a quantifier.
///
/// @param name the same for all that mean the same ("will" and "is going to")
public record Operator(Kind kind, String name) {
    public enum Kind {
        NEGATION,
        MODALITY,
        REQUEST,
        HEARSAY,
        CONDITION,
        EXCEPTION,
        QUANTIFIER,
        SCOPE,
        COMPARISON,
        TIME,
        SIDE
    }
}

package readout.review;

/// A decision that stands, with who made it.
///
/// @param sequence of its entry in the journal
public record Signed(Signature signature, Decision decision, long sequence) {}

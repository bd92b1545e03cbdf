package readout.backend;

/// What became of one sentence of an answer, for the record.
///
/// @param text as the model wrote it; empty where the whole answer was of no use
/// @param verdict in a few words
public record Judgement(String text, String verdict) {}

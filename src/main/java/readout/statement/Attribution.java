package readout.statement;

import org.jspecify.annotations.Nullable;

/// The link from a statement to the actor whose it is.
///
/// @param cue the words that attribute ("said", "underlined that"); null where the speaker's turn
///   or the document itself does
public record Attribution(Actor actor, Speech speech, @Nullable String cue) {}

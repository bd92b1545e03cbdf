package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

/// A stretch of a document in which one voice has the word, said or not what is a statement.
///
/// @param span in the stored text, from the first to the last word, without the label
/// @param label how the document names who speaks ("CHAIR KASK", "Question"), or the heading that
///   announces a speech
/// @param actor whose words they are; null for somebody whose words are no statement of the corpus:
///   a journalist, a moderator
public record Turn(Span span, String label, @Nullable Actor actor) {}

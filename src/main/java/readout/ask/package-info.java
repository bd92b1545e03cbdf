/// A question, and its answer from the documents or none.
///
/// Start with [readout.ask.Asker]; [readout.ask.QuestionReader] says what is asked for.
@NullMarked
package readout.ask;

import org.jspecify.annotations.NullMarked;

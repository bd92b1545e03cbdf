/// Bytes become documents: every input ends as read, partly read or rejected with a reason.
///
/// Start with [readout.reading.Reader].
@NullMarked
package readout.reading;

import org.jspecify.annotations.NullMarked;

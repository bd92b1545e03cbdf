/// A whole issue in the words of a good model, which were written by hand.
///
/// Start with [readout.recorded.RecordedIssueTest].
@NullMarked
package readout.recorded;

import org.jspecify.annotations.NullMarked;

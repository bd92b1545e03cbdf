/// What people decide on the sentences of an issue, and which of them rest on a recalled document.
///
/// Start with [readout.review.Review], the state of an issue; what it is computed from lies in the
/// [readout.review.DecisionStore].
@NullMarked
package readout.review;

import org.jspecify.annotations.NullMarked;

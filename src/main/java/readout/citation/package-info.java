/// Sentences that may be printed, and the check that lets them.
///
/// Start with [readout.citation.CitationChecker].
@NullMarked
package readout.citation;

import org.jspecify.annotations.NullMarked;

/// The page on which people review an issue, served to this machine alone.
///
/// Start with [readout.web.ReviewServer], then [readout.web.ReviewPage].
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;

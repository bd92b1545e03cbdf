/// What one actor holds on one theme in one period, in cited sentences.
///
/// Start with [readout.position.PositionSummarizer].
@NullMarked
package readout.position;

import org.jspecify.annotations.NullMarked;

/// Passages, found by their words and by their meaning, and the vectors that meanings are.
///
/// Start with [readout.index.PassageIndex], and with [readout.index.Embedder] for the vectors.
@NullMarked
package readout.index;

import org.jspecify.annotations.NullMarked;

/// Vectors for passages: what is near in meaning.
///
/// Start with [readout.index.Embedder].
@NullMarked
package readout.index;

import org.jspecify.annotations.NullMarked;

/// What became of a position since the actor last spoke on the theme, both sides quoted.
///
/// Start with [readout.change.ChangeFinder].
@NullMarked
package readout.change;

import org.jspecify.annotations.NullMarked;

/// True sentences made false, and true ones written otherwise: how many of each the checker tells.
///
/// Start with [readout.mutation.MutationsTest].
@NullMarked
package readout.mutation;

import org.jspecify.annotations.NullMarked;

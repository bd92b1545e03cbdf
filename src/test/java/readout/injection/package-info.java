/// Instructions planted in sources, and a model that obeys every one of them.
///
/// Start with [readout.injection.ObedientModelTest].
@NullMarked
package readout.injection;

import org.jspecify.annotations.NullMarked;

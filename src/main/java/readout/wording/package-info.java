/// How a statement puts what it says: its figures, denials, tenses and degrees of firmness.
///
/// Start with [readout.wording.Wording].
@NullMarked
package readout.wording;

import org.jspecify.annotations.NullMarked;

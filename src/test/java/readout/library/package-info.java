/// Tests of the store, among them real processes that are killed.
@NullMarked
package readout.library;

import org.jspecify.annotations.NullMarked;

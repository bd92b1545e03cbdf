/// Planted for the tests of the architecture.
@NullMarked
package readout.planted.unlisted;

import org.jspecify.annotations.NullMarked;

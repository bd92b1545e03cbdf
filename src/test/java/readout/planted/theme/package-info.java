/// Planted for the tests of the architecture.
@NullMarked
package readout.planted.theme;

import org.jspecify.annotations.NullMarked;

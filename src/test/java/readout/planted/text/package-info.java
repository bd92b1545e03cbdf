/// Planted for the tests of the architecture.
@NullMarked
package readout.planted.text;

import org.jspecify.annotations.NullMarked;

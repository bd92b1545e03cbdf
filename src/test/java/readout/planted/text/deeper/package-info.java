/// Planted for the tests of the architecture.
@NullMarked
package readout.planted.text.deeper;

import org.jspecify.annotations.NullMarked;

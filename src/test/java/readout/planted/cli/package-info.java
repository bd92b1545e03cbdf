/// Planted for the tests of the architecture.
@NullMarked
package readout.planted.cli;

import org.jspecify.annotations.NullMarked;

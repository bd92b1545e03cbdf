/// Tests of the whole: its architecture, its format and its README.
@NullMarked
package readout;

import org.jspecify.annotations.NullMarked;

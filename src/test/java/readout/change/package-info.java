@NullMarked
package readout.change;

import org.jspecify.annotations.NullMarked;

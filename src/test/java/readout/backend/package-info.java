@NullMarked
package readout.backend;

import org.jspecify.annotations.NullMarked;

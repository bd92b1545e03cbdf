@NullMarked
package readout.citation;

import org.jspecify.annotations.NullMarked;

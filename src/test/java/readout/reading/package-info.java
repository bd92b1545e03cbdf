/// Tests of the readers, on bytes made here and on real data where it is present.
@NullMarked
package readout.reading;

import org.jspecify.annotations.NullMarked;

/// Tests of the printed issue and of its proof.
@NullMarked
package readout.render;

import org.jspecify.annotations.NullMarked;

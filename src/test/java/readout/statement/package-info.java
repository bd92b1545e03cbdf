@NullMarked
package readout.statement;

import org.jspecify.annotations.NullMarked;

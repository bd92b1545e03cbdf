@NullMarked
package readout.settings;

import org.jspecify.annotations.NullMarked;

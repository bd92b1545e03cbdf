/// Measurements that a person starts by hand: they print ratios and never fail a build.
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;

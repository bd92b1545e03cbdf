/// How fast the packaged program is, beside a yardstick measured in the same run.
///
/// Start with [readout.bench.Stopwatch].
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;

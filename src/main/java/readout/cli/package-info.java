/// Commands: arguments in, an exit code out.
///
/// Start with [readout.cli.Main#run].
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;

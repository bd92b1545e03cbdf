/// The store on disk: SQLite in `.readout/` for what is known, files named by SHA-256 for the bytes
/// it was read from.
///
/// Start with [readout.library.Library], then [readout.library.DocumentStore]. A package that keeps
/// records of its own has a store class built the same way, with its [readout.library.Schema].
@NullMarked
package readout.library;

import org.jspecify.annotations.NullMarked;

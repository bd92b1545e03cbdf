package readout.scores;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A set of labelled data and what is measured on it. Any data of the same shape will do.
interface ScoredSet {
    /// The name in the table, and of the file of expected values; lower case with hyphens.
    String name();

    /// Where the data lies, below the folder that holds all sets; the set is skipped where nothing
    /// is there.
    Path folder(Path data);

    /// All values, in the order in which they are printed.
    ///
    /// @param data the folder that holds all sets
    List<Measure> measure(Path data) throws IOException;
}

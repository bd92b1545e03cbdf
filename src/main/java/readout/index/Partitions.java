package readout.index;

import org.apache.lucene.store.Directory;

import java.io.Closeable;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;

/// Where the partitions of an index lie.
interface Partitions extends Closeable {
    /// Empty where nothing was committed, or where what was can not be read by this Readout.
    Optional<Stamp> stamp() throws IOException;

    /// Puts the stamp in the place of the one before, in one step.
    void put(Stamp stamp) throws IOException;

    /// A place for the files of the partition that begins with the month; made when missing.
    Directory partition(int generation, YearMonth first) throws IOException;

    /// The number after those of all generations of which something is there.
    int nextGeneration() throws IOException;

    /// Removes all generations but one.
    void keepOnly(int generation) throws IOException;

    @Override
    void close() throws IOException;
}

package readout.index;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The same where passages are so many that a graph of their vectors is followed.
class GraphSearchTest extends PassageIndexContract {
    @TempDir private Path folder;

    @Override
    PassageIndex open() {
        return LucenePassageIndex.open(folder, new VectorLimits(0, Long.MAX_VALUE));
    }
}

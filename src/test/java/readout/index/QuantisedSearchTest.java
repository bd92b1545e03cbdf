package readout.index;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The same where they are so many more that the vectors are quantised.
class QuantisedSearchTest extends PassageIndexContract {
    @TempDir private Path folder;

    @Override
    PassageIndex open() {
        return LucenePassageIndex.open(folder, new VectorLimits(0, 0));
    }
}

package readout.index;

import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The same where they are so many more that the vectors are quantised.
class QuantisedSearchTest extends PassageIndexContract {
    @TempDir private static Path folder;

    @Override
    PassageIndex open() throws IOException {
        return LucenePassageIndex.open(
                Files.createTempDirectory(folder, "index"), new IndexLimits(0, 0, 0));
    }
}

package readout.index;

import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The same where passages are so many that a graph of their vectors is followed.
class GraphSearchTest extends PassageIndexContract {
    @TempDir private static Path folder;

    @Override
    PassageIndex open() throws IOException {
        return LucenePassageIndex.open(
                Files.createTempDirectory(folder, "index"),
                new IndexLimits(0, Long.MAX_VALUE, 150));
    }
}

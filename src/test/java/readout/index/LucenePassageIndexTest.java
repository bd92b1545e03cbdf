package readout.index;

import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LucenePassageIndexTest extends PassageIndexContract {
    @TempDir private static Path folder;

    @Override
    PassageIndex open() throws IOException {
        return LucenePassageIndex.open(Files.createTempDirectory(folder, "index"));
    }
}

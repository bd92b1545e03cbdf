package readout.index;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class LucenePassageIndexTest extends PassageIndexContract {
    @TempDir private Path folder;

    @Override
    PassageIndex open() {
        return LucenePassageIndex.open(folder.resolve("index"));
    }
}

package readout.cli;

import readout.library.Library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A copy of a library in which a run can do as if, gone when it is closed.
///
/// @param library the copy
/// @param folder in which it lies
record ScratchLibrary(Library library, Path folder) implements AutoCloseable {

    static ScratchLibrary of(Path directory) throws IOException {
        Path folder = Files.createTempDirectory("readout-");
        try {
            Library.copy(directory, folder);
            return new ScratchLibrary(App.open(folder, "dry run"), folder);
        } catch (Throwable e) {
            delete(folder);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        library.close();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

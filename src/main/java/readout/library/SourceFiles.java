package readout.library;

import readout.document.Document;
import readout.text.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The bytes of documents, one file for each: `sources/ab/cdef...` by SHA-256. A file is written
/// once and never again.
final class SourceFiles {
    static final String FOLDER = "sources";

    private final Path directory;

    SourceFiles(Path directory) {
        this.directory = directory;
    }

    Path file(Document.Id id) {
        String sha256 = id.sha256();
        return folder().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    Path folder() {
        return directory.resolve(FOLDER);
    }

    boolean has(Document.Id id) {
        return Files.exists(file(id));
    }

    /// Keeps the bytes; those that are there already are left alone.
    ///
    /// @throws LibraryException if they can not be written, or if the file has other bytes
    void put(Document.Id id, byte[] bytes) {
        Path file = file(id);
        try {
            if (has(id)) {
                get(id);
            } else {
                DurableFiles.write(file, bytes);
            }
        } catch (IOException e) {
            throw LibraryException.of(file, e);
        }
    }

    /// @throws LibraryException if the bytes are not there or are not those that were kept
    byte[] get(Document.Id id) {
        Path file = file(id);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Sha256.of(bytes).equals(id.sha256())) {
                throw damaged(file);
            }
            return bytes;
        } catch (IOException e) {
            throw LibraryException.of(file, e);
        }
    }

    /// All files below the folder, in the order of their names.
    List<Path> list() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (IOException e) {
            throw LibraryException.of(folder(), e);
        }
    }

    private static LibraryException damaged(Path file) {
        return new LibraryException(
                file + " was changed after it was kept: remove it and add the document again");
    }
}

package readout.index;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

import readout.library.DurableFiles;
import readout.library.LibraryException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Partitions in a folder: `stamp`, and `g1/2031-02/` with Lucene's files of the partition that
/// begins with that month.
///
/// One process writes at a time. Those that read need no lock: what a stamp names stays until the
/// next but one commit, and the generation before the last until the next process writes.
final class FolderPartitions implements Partitions {
    private static final String STAMP = "stamp";
    private static final String LOCK = "write.lock";
    private static final String GENERATION = "g[0-9]{1,9}";

    private final Path folder;
    private final @Nullable Lock lock;

    private FolderPartitions(Path folder, @Nullable Lock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static FolderPartitions toRead(Path folder) {
        return new FolderPartitions(folder, null);
    }

    /// @throws LibraryException if another writes to the index, or the folder can not be written to
    static FolderPartitions toWrite(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Directory directory = FSDirectory.open(folder, NativeFSLockFactory.INSTANCE)) {
                return new FolderPartitions(folder, directory.obtainLock(LOCK));
            }
        } catch (LockObtainFailedException e) {
            throw new LibraryException(
                    "the index "
                            + folder
                            + " is being written by another process: wait until it has finished",
                    e);
        } catch (IOException e) {
            throw LibraryException.of(folder, e);
        }
    }

    @Override
    public Optional<Stamp> stamp() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            return Stamp.parse(Files.readAllBytes(folder.resolve(STAMP)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void put(Stamp stamp) throws IOException {
        DurableFiles.write(folder.resolve(STAMP), stamp.bytes());
    }

    @Override
    public Directory partition(int generation, YearMonth first) throws IOException {
        Path place = folder.resolve("g" + generation).resolve(first.toString());
        if (lock == null && !Files.isDirectory(place)) {
            throw new NoSuchFileException(place.toString());
        }
        return FSDirectory.open(place, NoLockFactory.INSTANCE);
    }

    @Override
    public int nextGeneration() throws IOException {
        return 1 + generations().stream().mapToInt(FolderPartitions::number).max().orElse(0);
    }

    @Override
    public void keepOnly(int generation) throws IOException {
        for (Path other : generations()) {
            if (number(other) != generation) {
                try (Stream<Path> files = Files.walk(other)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).matches(GENERATION)).sorted().toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(name(generation).substring(1));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

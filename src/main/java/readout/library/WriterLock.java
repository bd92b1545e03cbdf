package readout.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// Lets one process write at a time. The operating system gives the lock back when the process
/// ends, however it ends, so a killed holder blocks nobody.
///
/// Two files, because POSIX frees a process's locks on a file as soon as the process closes any
/// channel of it, be it one that only read. `lock` names the holder and may be opened by anybody:
/// in one JVM, Java's own table of its locks, which no closing clears, still tells a second try
/// apart. `lock.held` is the lock between processes; only who has the first ever opens it.
final class WriterLock implements AutoCloseable {
    private static final String FILE = "lock";
    private static final String HELD_FILE = "lock.held";

    /// Behind the content, which stays readable where locks are mandatory.
    private static final long LOCKED_BYTE = 1L << 30;

    /// A process that only looks who holds the lock has it for a moment.
    private static final int TRIES = 4;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(40);

    private final FileChannel named;
    private final FileChannel held;

    private WriterLock(FileChannel named, FileChannel held) {
        this.named = named;
        this.held = held;
    }

    /// @throws LibraryException if another has it, naming who, or if there can be no lock here
    static WriterLock take(Path directory, String command) {
        return take(directory, command, Duration.ZERO);
    }

    /// The same, trying for about that long before it gives up.
    static WriterLock take(Path directory, String command, Duration patience) {
        long tries = Math.max(TRIES, patience.dividedBy(BETWEEN_TRIES));
        for (long i = 1; i <= tries; i++) {
            try {
                Optional<WriterLock> taken = tryToTake(directory);
                if (taken.isPresent()) {
                    taken.get().sign(directory, Holder.ofThisProcess(command));
                    return taken.get();
                }
            } catch (OverlappingFileLockException e) {
                if (patience.isZero() || i == tries) {
                    throw new LibraryException(
                            "the library "
                                    + directory
                                    + " is already open for writing in this process",
                            e);
                }
            }
            pause();
        }
        throw new LibraryException(
                "the library "
                        + directory
                        + " is in use by "
                        + holder(directory).orElse(Holder.parse(""))
                        + ": wait until it has finished, or stop it");
    }

    /// Who has the library open for writing, if anybody.
    static Optional<Holder> holder(Path directory) {
        if (!Files.exists(directory.resolve(FILE)) || !Files.isWritable(directory)) {
            return Optional.empty();
        }
        try {
            Optional<WriterLock> taken = tryToTake(directory);
            taken.ifPresent(WriterLock::close);
            return taken.isPresent() ? Optional.empty() : Optional.of(read(directory));
        } catch (OverlappingFileLockException e) {
            return Optional.of(read(directory));
        }
    }

    /// @throws OverlappingFileLockException if this process has it
    private static Optional<WriterLock> tryToTake(Path directory) {
        FileChannel named = null;
        FileChannel held = null;
        boolean taken = false;
        try {
            named = open(directory.resolve(FILE));
            if (lock(named)) {
                held = open(directory.resolve(HELD_FILE));
                taken = lock(held);
            }
            return taken && held != null
                    ? Optional.of(new WriterLock(named, held))
                    : Optional.empty();
        } catch (IOException e) {
            throw LibraryException.of(directory, e);
        } finally {
            if (!taken) {
                release(held);
                release(named);
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    }

    private static Holder read(Path directory) {
        try {
            byte[] content = Files.readAllBytes(directory.resolve(FILE));
            return Holder.parse(new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Holder.parse("");
        }
    }

    private void sign(Path directory, Holder holder) {
        try {
            named.truncate(0);
            named.write(ByteBuffer.wrap(holder.content().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            close();
            throw LibraryException.of(directory, e);
        }
    }

    private static void release(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The descriptor is gone whatever close says, and the lock with it.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the hold. The file stays: who deletes a lock file takes the lock of the next.
    @Override
    public void close() {
        try {
            named.truncate(0);
        } catch (IOException e) {
            // An old name in a file that nobody locks says nothing: the lock goes all the same.
        }
        release(held);
        release(named);
    }
}

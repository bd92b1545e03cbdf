package readout.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// The folder `.readout/`, opened: one SQLite database for the stores of all packages, and the
/// bytes of documents beside it.
///
/// Any number of processes may read; one may write, and while it does another is told who it is.
/// What [#write] has returned from survives the end of the process and the loss of power. Nothing
/// in it but the lock depends on the machine or the time. Threads may share a library; their
/// transactions follow one another.
public final class Library implements AutoCloseable {
    private final Path directory;
    private final Connection connection;
    private final @Nullable WriterLock lock;
    private final ReentrantLock turn = new ReentrantLock();

    private Library(Path directory, Connection connection, @Nullable WriterLock lock) {
        this.directory = directory;
        this.connection = connection;
        this.lock = lock;
    }

    /// Opens the library for writing; makes it when missing, and brings its tables up to date.
    ///
    /// @param command what this process was started to do, for whoever finds the library in use
    /// @param schemas those of all stores of this Readout: tables of another are taken for those of
    ///   a newer one
    /// @throws LibraryException if another process writes to it, if a newer Readout made it
    ///   (nothing is changed then), or if the folder can not be written to
    public static Library open(Path directory, String command, List<Schema> schemas) {
        return open(directory, command, schemas, Duration.ZERO);
    }

    /// The same, for a short piece of work among others like it: while another process writes, it
    /// waits for about that long before it gives up.
    public static Library open(
            Path directory, String command, List<Schema> schemas, Duration patience) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw LibraryException.of(directory, e);
        }
        WriterLock lock = WriterLock.take(directory, command, patience);
        try {
            Migrations migrations = new Migrations(directory, schemas);
            if (Files.exists(Database.file(directory))) {
                look(directory, migrations);
            }
            return openLocked(directory, lock, migrations);
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
    }

    /// Refuses what is not ours before the first byte is written.
    private static void look(Path directory, Migrations migrations) {
        try (Connection connection = Database.toLookAt(directory)) {
            Transaction transaction = new Transaction(directory, connection);
            migrations.done(transaction);
            transaction.end();
        } catch (SQLException e) {
            throw LibraryException.of(directory, e);
        }
    }

    private static Library openLocked(Path directory, WriterLock lock, Migrations migrations) {
        Library library = new Library(directory, Database.toWrite(directory), lock);
        try {
            migrations.run(library);
            DurableFiles.keepEntries(directory);
            DurableFiles.keepEntries(directory.toAbsolutePath().resolveSibling("."));
            return library;
        } catch (IOException e) {
            library.close();
            throw LibraryException.of(directory, e);
        } catch (Throwable e) {
            library.close();
            throw e;
        }
    }

    /// Opens the library for reading. It waits for no writer, and sees what was committed.
    ///
    /// @throws LibraryException if there is none, if a newer Readout made it, or if an older one
    ///   did and its tables can not be brought up to date now
    public static Library openForReading(Path directory, List<Schema> schemas) {
        Optional<Library> upToDate = openUpToDate(directory, schemas);
        if (upToDate.isPresent()) {
            return upToDate.get();
        }
        open(directory, "bring the library up to date", schemas).close();
        return openAsItIs(directory, schemas);
    }

    /// The same, but with an older library it changes nothing.
    static Library openAsItIs(Path directory, List<Schema> schemas) {
        return openUpToDate(directory, schemas)
                .orElseThrow(() ->
                        new LibraryException(
                                "the library "
                                        + directory
                                        + " was left unfinished or made by an older Readout:"
                                        + " `readout sources --library "
                                        + directory
                                        + "` brings it up to date"));
    }

    /// Empty for a library that an older Readout made.
    private static Optional<Library> openUpToDate(Path directory, List<Schema> schemas) {
        if (!Files.isRegularFile(Database.file(directory))) {
            throw new LibraryException(
                    "there is no library at "
                            + directory
                            + ": `readout add PATH` makes one, --library names another");
        }
        Migrations migrations = new Migrations(directory, schemas);
        Library library = new Library(directory, Database.toRead(directory), null);
        try {
            if (migrations.isComplete(library.read(migrations::done))) {
                return Optional.of(library);
            }
        } catch (Throwable e) {
            library.close();
            throw e;
        }
        library.close();
        return Optional.empty();
    }

    public Path directory() {
        return directory;
    }

    public boolean isWritable() {
        return lock != null;
    }

    /// What the work finds, in a view of the database that no writer changes under it.
    public <T> T read(Function<Transaction, T> work) {
        return run("begin", work);
    }

    /// What the work comes to, once all its changes are on the disk; when it throws, none is kept.
    ///
    /// @throws IllegalStateException if the library was opened for reading
    public <T> T write(Function<Transaction, T> work) {
        if (lock == null) {
            throw new IllegalStateException("opened for reading: " + directory);
        }
        return run("begin immediate", work);
    }

    private <T> T run(String begin, Function<Transaction, T> work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction holds no other");
        }
        turn.lock();
        try (Statement statement = connection.createStatement()) {
            Transaction transaction = new Transaction(directory, connection);
            statement.executeUpdate(begin);
            try {
                T result = work.apply(transaction);
                transaction.end();
                statement.executeUpdate("commit");
                return result;
            } catch (Throwable e) {
                rollBack(transaction, statement, e);
                throw e;
            }
        } catch (SQLException e) {
            throw LibraryException.of(directory, e);
        } finally {
            turn.unlock();
        }
    }

    private static void rollBack(Transaction transaction, Statement statement, Throwable cause) {
        try {
            transaction.end();
            statement.executeUpdate("rollback");
        } catch (SQLException e) {
            // SQLite may have rolled back by itself (a full disk): then there is no transaction.
            cause.addSuppressed(e);
        }
    }

    /// Ends the use; the lock, if held, is free for the next.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw LibraryException.of(directory, e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}

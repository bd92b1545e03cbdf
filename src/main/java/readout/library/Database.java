package readout.library;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Connections to the SQLite file of a library, set up so that what is committed survives.
final class Database {
    static final String FILE = "library.db";

    /// Tells SQLite that nobody changes the file: no log is looked for, no lock taken.
    private static final String PLAIN = "?immutable=1";

    /// Long enough for a reader that recovers the log of a killed writer.
    private static final int BUSY_MILLIS = 500;

    private Database() {}

    static Path file(Path directory) {
        return directory.resolve(FILE);
    }

    /// A connection that writes; the file is made when missing.
    static Connection toWrite(Path directory) {
        SQLiteConfig config = config();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        return connect(directory, config, "");
    }

    /// A connection that leaves every byte as it is and never waits for a writer.
    static Connection toRead(Path directory) {
        // Without a log beside it nobody writes to the file; read as a plain file it can lie in a
        // folder where SQLite could not make its own.
        boolean plain = !Files.exists(log(directory)) && !Files.isWritable(directory);
        return connect(directory, readOnly(), plain ? PLAIN : "");
    }

    /// A connection for the holder of the writer's lock to look before it writes: it makes no file.
    static Connection toLookAt(Path directory) {
        boolean plain = log(directory).toFile().length() == 0;
        return connect(directory, readOnly(), plain ? PLAIN : "");
    }

    private static Path log(Path directory) {
        return directory.resolve(FILE + "-wal");
    }

    private static SQLiteConfig readOnly() {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.READONLY);
        return config;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Connection connect(Path directory, SQLiteConfig config, String query) {
        try {
            // As a URI, because a path may hold what the driver takes for parameters.
            String uri = file(directory).toUri().toASCIIString();
            return config.createConnection("jdbc:sqlite:" + uri + query);
        } catch (SQLException e) {
            throw LibraryException.of(directory, e);
        }
    }
}

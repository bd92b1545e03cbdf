package readout.library;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Connections to the SQLite file of a library, set up so that what is committed survives.
final class Database {
    static final String FILE = "library.db";

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
        SQLiteConfig config = config();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.READONLY);
        // Without a log beside it nobody has anything to add to the file; read as a plain file it
        // can lie in a folder where SQLite could not make its own.
        boolean plain = !hasLog(directory) && !Files.isWritable(directory);
        return connect(directory, config, plain ? "?immutable=1" : "");
    }

    /// A connection for the holder of the writer's lock to look before it writes: it makes no file.
    static Connection toLookAt(Path directory) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.READONLY);
        return connect(directory, config, hasLog(directory) ? "" : "?immutable=1");
    }

    private static boolean hasLog(Path directory) {
        try {
            return Files.size(directory.resolve(FILE + "-wal")) > 0;
        } catch (IOException e) {
            return false;
        }
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

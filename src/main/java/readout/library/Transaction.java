package readout.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One piece of work on the database, done wholly or not at all; it ends with the call of
/// [Library#read] or [Library#write] that gave it out.
///
/// Parameters and values are String, Integer, Long, byte[] or null. Every method throws
/// [LibraryException] when SQLite fails.
public final class Transaction {
    private final Path directory;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Transaction(Path directory, Connection connection) {
        this.directory = directory;
        this.connection = connection;
    }

    /// Makes a value of the row at which the result stands; it must not step on, nor run the query
    /// it is reading.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Runs a statement that changes rows, and says how many.
    public int change(String sql, @Nullable Object... parameters) {
        try {
            return prepare(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw LibraryException.of(directory, e);
        }
    }

    /// What the reader makes of each row, in the order of the query.
    public <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (ResultSet rows = prepare(sql, parameters).executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw LibraryException.of(directory, e);
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw LibraryException.ofRow(directory, e);
        }
    }

    /// What the reader makes of the first row.
    public <T> Optional<T> row(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return rows(sql, reader, parameters).stream().findFirst();
    }

    /// The number of the row that was inserted last.
    public long inserted() {
        return row("select last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    /// Runs statements parted by semicolons.
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw LibraryException.of(directory, e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] parameters)
            throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /// Frees the statements; the rows are committed or rolled back by the library.
    void end() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}

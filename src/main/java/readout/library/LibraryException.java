package readout.library;

import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/// The library could not be opened, read or written; the message is one line that says what is
/// wrong and what to do. What was acknowledged before is still there.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    static LibraryException of(Path directory, SQLException e) {
        return new LibraryException("the library " + directory + " " + explain(directory, e), e);
    }

    /// For a file or folder that can not be used.
    public static LibraryException of(Path place, IOException e) {
        String reason =
                switch (e) {
                    case AccessDeniedException _ -> "permission denied";
                    case FileAlreadyExistsException _ -> "a file is in its place";
                    case NoSuchFileException _ -> "it is not there";
                    case FileSystemException failed when failed.getReason() != null ->
                            failed.getReason();
                    default -> String.valueOf(e.getMessage());
                };
        return new LibraryException(
                "can not use "
                        + place
                        + " ("
                        + reason
                        + "): make room or rights there, or name another place with --library",
                e);
    }

    /// For a row whose values no store ever wrote.
    static LibraryException ofRow(Path directory, RuntimeException e) {
        return new LibraryException(
                "the library "
                        + directory
                        + " is damaged (a row holds what was never written): `readout doctor"
                        + " --library "
                        + directory
                        + "` says what is still whole",
                e);
    }

    private static String explain(Path directory, SQLException e) {
        if (!(e instanceof SQLiteException failed)) {
            return "does not answer: " + oneLine(e);
        }
        // The low byte is the primary code: https://www.sqlite.org/rescode.html
        return switch (failed.getResultCode().code & 0xff) {
            case 5, 6 -> "is busy: another process is writing to it; try again in a moment";
            case 8 -> "can not be written to: it is read-only; name another one with --library";
            case 10 ->
                    "can not be read or written ("
                            + oneLine(e)
                            + "): check the disk; what was added before is kept";
            case 11, 26 ->
                    "is damaged ("
                            + oneLine(e)
                            + "): `readout doctor --library "
                            + directory
                            + "` says what is still whole";
            case 13 -> "has no room left on its disk: make room and run the command again";
            case 14 -> "can not be opened: check that the folder exists and can be written to";
            default -> "refuses: " + oneLine(e);
        };
    }

    private static String oneLine(SQLException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}

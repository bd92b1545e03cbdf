package readout.cli;

import picocli.CommandLine;

import readout.library.LibraryException;
import readout.settings.SettingsException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;

/// Says in one line what went wrong and what to do, and gives it its exit code. The only place
/// where an exception becomes words.
final class Explanation implements CommandLine.IExecutionExceptionHandler {
    /// Done.
    static final int DONE = 0;

    /// Done, but the checks found something.
    static final int FOUND = 1;

    /// The arguments are no command.
    static final int USAGE = 2;

    /// Something could not be read or written.
    static final int INPUT_OUTPUT = 3;

    /// A model was asked for and did not do all of it.
    static final int BACKEND = 4;

    /// A mistake of ours.
    static final int BUG = 70;

    /// Something a person can mend, told in one line.
    static final class Complaint extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int code;

        private Complaint(int code, String message) {
            super(message);
            this.code = code;
        }

        static Complaint ofUsage(String message) {
            return new Complaint(USAGE, message);
        }

        static Complaint ofInput(String message) {
            return new Complaint(INPUT_OUTPUT, message);
        }
    }

    /// What is made of words that a person gave; what they can not be is told as a misuse.
    static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw Complaint.ofUsage(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine command, CommandLine.ParseResult result) {
        PrintWriter err = command.getErr();
        int code = code(exception);
        err.println("readout: " + Console.printable(words(exception)));
        boolean wanted = result.expandedArgs().contains("--stacktrace");
        if (wanted) {
            exception.printStackTrace(err);
        } else if (code == BUG) {
            err.println("readout: this is a bug; --stacktrace shows where");
        }
        err.flush();
        return code;
    }

    private static int code(Throwable exception) {
        return switch (exception) {
            case Complaint complaint -> complaint.code;
            case SettingsException _ -> USAGE;
            case LibraryException _, IOException _, UncheckedIOException _ -> INPUT_OUTPUT;
            default -> BUG;
        };
    }

    /// What went wrong, in one line.
    static String words(Throwable exception) {
        return switch (exception) {
            case NoSuchFileException e -> e.getFile() + " does not exist: check the path";
            case AccessDeniedException e ->
                    e.getFile() + " may not be read or written: check its permissions";
            case FileSystemException e -> e.getFile() + ": " + reason(e);
            case UncheckedIOException e when e.getCause() != null -> words(e.getCause());
            default -> {
                String message = exception.getMessage();
                yield message == null || message.isBlank()
                        ? exception.getClass().getSimpleName()
                        : message.lines().findFirst().orElse("");
            }
        };
    }

    private static String reason(FileSystemException exception) {
        String reason = exception.getReason();
        return reason == null ? exception.getClass().getSimpleName() : reason;
    }
}

package readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;

/// Answers arguments that are no command: one line, and where to look.
final class Misuse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        String message = exception.getMessage();
        err.println(
                "readout: "
                        + Console.printable(message == null ? "no such command" : message)
                        + " (`"
                        + command.getCommandSpec().qualifiedName()
                        + " --help` tells more)");
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.flush();
        return Explanation.USAGE;
    }
}

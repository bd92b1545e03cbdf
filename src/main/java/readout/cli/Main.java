package readout.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The command line: arguments in, an exit code out.
@Command(
        name = "readout",
        description = {
            "Who said what, on which theme, what changed, and where exactly it says so.",
            "",
            "Turns a pile of public statements into a cited briefing. Needs no key and no network."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but the checks found something",
            "2:the arguments are no command",
            "3:something could not be read or written",
            "70:a bug"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout brief statements/           write the newest week into briefings/",
            "  readout verify briefings/2023-W48/briefing.pdf",
            "  readout brief --help                options and examples of a command",
            "",
            "Every option can also be a variable (READOUT_LIBRARY=...) or stand in readout.yaml",
            "(under `defaults:`); a flag wins over a variable, a variable over the file."
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = run(args, System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        // Success ends by returning: System.exit looks through every jar for a logger first.
        if (code != 0 || somethingElseRuns()) {
            System.exit(code);
        }
    }

    private static boolean somethingElseRuns() {
        Thread[] threads = new Thread[Thread.activeCount() + 8];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (!threads[i].isDaemon() && !threads[i].equals(Thread.currentThread())) {
                return true;
            }
        }
        return false;
    }

    /// Runs one command. The streams are the caller's: they are flushed, never closed.
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, in, out, err, System.getenv());
    }

    static int run(
            String[] args,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment) {
        Console console =
                new Console(
                        in,
                        writer(out),
                        writer(err),
                        Boolean.getBoolean("readout.terminal"),
                        environment);
        CommandLine commandLine = commandLine(console);
        try {
            return commandLine.execute(args);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /// The commands with their options, as the documentation and its tests read them.
    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.addSubcommand(new BriefCommand(console));
        commandLine.addSubcommand(new AddCommand(console));
        commandLine.addSubcommand("review", ReviewCommand.all(console));
        commandLine.addSubcommand(new RecallCommand(console));
        commandLine.addSubcommand(new VerifyCommand(console));
        commandLine.addSubcommand(new SourcesCommand(console));
        commandLine.addSubcommand(new ThemesCommand(console));
        commandLine.addSubcommand(new ActorsCommand(console));
        commandLine.addSubcommand(new DoctorCommand(console));
        commandLine.addSubcommand("completion", completion());
        return commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setUsageHelpWidth(100)
                .setDefaultValueProvider(new ChosenDefaults(console.environment()))
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Explanation());
    }

    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new GenerateCompletion());
        completion
                .getCommandSpec()
                .usageMessage()
                .description("Prints the completion script for bash and zsh.")
                .footerHeading("%nExample:%n")
                .footer(
                        "  source <(readout completion)",
                        "  readout completion > ~/.readout-completion");
        return completion;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /// Whatever the locale says: under `LC_ALL=C` it would be ASCII.
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}

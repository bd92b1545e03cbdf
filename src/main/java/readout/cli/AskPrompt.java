package readout.cli;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

import readout.ask.Answer;
import readout.ask.Question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/// Asks for one question after the other: a line to edit and a history where a person is at the
/// terminal, and else one question a line. A question that follows another keeps its filters.
final class AskPrompt {
    private static final String HISTORY = "questions.history";

    private final Console console;
    private final Inquiry inquiry;
    private final Path folder;
    private final Consumer<Answer> print;
    private @Nullable Question before;

    /// @param folder where the history is kept
    AskPrompt(Console console, Inquiry inquiry, Path folder, Consumer<Answer> print) {
        this.console = console;
        this.inquiry = inquiry;
        this.folder = folder;
        this.print = print;
    }

    void run() throws IOException {
        if (console.interactive()) {
            runAtTerminal();
            return;
        }
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && take(line)) {
            line = lines.readLine();
        }
    }

    private void runAtTerminal() throws IOException {
        try (org.jline.terminal.Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            LineReader reader =
                    LineReaderBuilder.builder()
                            .terminal(terminal)
                            .variable(LineReader.HISTORY_FILE, folder.resolve(HISTORY))
                            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                            .build();
            console.out().println("Ask, or /help. Follow-ups keep the filters.");
            boolean goesOn = true;
            while (goesOn) {
                try {
                    goesOn = take(reader.readLine("ask> "));
                } catch (UserInterruptException interrupted) {
                    goesOn = !interrupted.getPartialLine().isEmpty();
                } catch (EndOfFileException end) {
                    goesOn = false;
                }
            }
        }
    }

    /// Answers one line.
    ///
    /// @return whether another one is wanted
    private boolean take(String line) {
        String asked = line.strip();
        switch (asked.toLowerCase(Locale.ROOT)) {
            case "" -> {}
            case "/quit", "/exit", "/q" -> {
                return false;
            }
            case "/clear" -> {
                before = null;
                console.out().println("Filters cleared.");
            }
            case "/help" -> help();
            default -> {
                if (asked.startsWith("/")) {
                    console.out().println("No such command: /help lists them.");
                } else {
                    answer(asked);
                }
            }
        }
        console.out().flush();
        return true;
    }

    private void answer(String asked) {
        Question last = before;
        Question question = last == null ? inquiry.read(asked) : inquiry.follow(asked, last);
        print.accept(inquiry.ask(question));
        before = question;
        console.out().println();
    }

    private void help() {
        console.out()
                .println(
                        "Ask who said what, when, how many, where, why, whether, or what changed.");
        console.out()
                .println(
                        "  and since May?   goes on with the question and keeps its other filters");
        console.out().println("  /clear           forgets the filters");
        console.out().println("  /quit            ends, as Ctrl-D does");
    }
}

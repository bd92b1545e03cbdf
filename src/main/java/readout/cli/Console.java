package readout.cli;

import picocli.CommandLine.Help.Ansi;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/// Where a command reads and writes: results on `out`, everything about the way there on `err`.
///
/// @param terminal whether a person watches `err`: then progress is shown and colour is used
/// @param keyboard whether a person types what `in` gives: then questions can be asked
/// @param environment the variables of the process
record Console(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        boolean keyboard,
        Map<String, String> environment) {

    private static final int LONGEST_ANSWER = 10;
    private static final String CLEAR_LINE = "\r\u001B[K";

    /// A line about the run.
    void say(String line) {
        clear();
        err.println("readout: " + printable(line));
    }

    /// Shows how far the work is; the next line of any kind takes its place. Nobody sees it but a
    /// person at a terminal.
    void progress(String step) {
        if (terminal) {
            err.print(CLEAR_LINE + "readout: " + printable(step) + " ");
            err.flush();
        }
    }

    /// Whether a person can be asked something.
    boolean canAsk() {
        return terminal && keyboard;
    }

    /// Asks what can be answered with yes; anything else is a no.
    boolean agrees(String question) {
        clear();
        err.print("readout: " + printable(question) + " [y/N] ");
        err.flush();
        StringBuilder answer = new StringBuilder();
        try {
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                if (answer.length() < LONGEST_ANSWER) {
                    answer.append((char) c);
                }
            }
        } catch (IOException e) {
            return false;
        }
        String word = answer.toString().strip().toLowerCase(Locale.ROOT);
        return word.equals("y") || word.equals("yes");
    }

    void clear() {
        if (terminal) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    /// Colour only on a terminal, and not where the user asked for none.
    Ansi ansi() {
        return terminal && !environment.containsKey("NO_COLOR") ? Ansi.ON : Ansi.OFF;
    }

    /// How results stand out: a person must see `out`, and not have asked for no colour.
    Style style() {
        return Boolean.getBoolean("readout.terminal.out") && !environment.containsKey("NO_COLOR")
                ? Style.ANSI
                : Style.PLAIN;
    }

    /// Whether a person types and reads what is printed.
    boolean interactive() {
        return Boolean.getBoolean("readout.terminal.in")
                && Boolean.getBoolean("readout.terminal.out");
    }

    /// Names and texts come from documents: nothing in them reaches a terminal as a command.
    static String printable(String words) {
        return words.codePoints()
                .map(c -> Character.isISOControl(c) || isFormat(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /// `1 document`, `2 documents`.
    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%d %s%s", number, noun, number == 1 ? "" : "s");
    }
}

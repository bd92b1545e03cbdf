package readout.backend;

import org.jspecify.annotations.Nullable;

/// What a host says, made fit to be shown.
final class HostText {
    private static final int LONGEST = 300;

    /// As long as no error would repeat of a text by chance.
    private static final int REPEATED = 24;

    private HostText() {}

    /// One line of at most 300 characters, with neither the key nor a stretch of the prompt in it:
    /// an error may repeat both, and what is shown is also logged.
    static String shown(String said, @Nullable ApiKey key, Prompt prompt) {
        String safe = said;
        if (key != null) {
            safe = safe.replace(key.secret(), "[key]");
        }
        safe = printable(safe);
        return repeats(safe, printed(prompt.user())) || repeats(safe, printed(prompt.system()))
                ? "(what it says repeats what it was asked)"
                : safe;
    }

    /// Control characters become spaces, runs of them one, and what is past 300 characters goes.
    static String printable(String text) {
        String line = printed(text.substring(0, Math.min(text.length(), 10 * LONGEST))).strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    private static String printed(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+", " ");
    }

    private static boolean repeats(String said, String asked) {
        for (int at = 0; at + REPEATED <= said.length(); at++) {
            if (asked.contains(said.substring(at, at + REPEATED))) {
                return true;
            }
        }
        return false;
    }
}

package readout.backend;

/// How many tokens a model's host will count, estimated from the letters.
///
/// A word takes one token for every seven letters or part of them, a letter outside ASCII one of
/// its own, figures one for every three digits, marks one for every two in a row, and a line break
/// one with the space around it. On English prompts in JSON this is what the tokenizers of the day
/// come to; what a host counted before corrects it for its model.
///
/// @param factor how many tokens the host counts for each that is estimated
record TokenCount(double factor) {
    static final TokenCount PLAIN = new TokenCount(1);

    private static final int LETTERS = 7;
    private static final int DIGITS = 3;
    private static final int MARKS = 2;

    /// What a host puts around the two parts of a prompt.
    private static final int FRAME = 8;

    /// No host counts a text so differently: beyond, it is not the text that it counts.
    private static final double LEAST = 0.5;

    private static final double MOST = 4;

    /// Set right by what the host counted before.
    static TokenCount of(CallStore store, String model) {
        return store.counted(model)
                .map(factor -> new TokenCount(Math.clamp(factor, LEAST, MOST)))
                .orElse(PLAIN);
    }

    /// Of all that is sent for a prompt.
    long of(Prompt prompt) {
        return (long) Math.ceil(plain(prompt) * factor);
    }

    /// Of a text that came back.
    long of(String text) {
        return (long) Math.ceil(plain(text) * factor);
    }

    /// What is kept beside a call, to be compared with what the host counts.
    static long plain(Prompt prompt) {
        return FRAME + plain(prompt.system()) + plain(prompt.user());
    }

    private static long plain(String text) {
        long tokens = 0;
        int at = 0;
        while (at < text.length()) {
            Kind kind = Kind.of(text.codePointAt(at));
            int from = at;
            int foreign = 0;
            boolean breaks = false;
            while (at < text.length() && Kind.of(text.codePointAt(at)) == kind) {
                int c = text.codePointAt(at);
                foreign += c < 0x80 ? 0 : 1;
                breaks |= c == '\n';
                at += Character.charCount(c);
            }
            int length = text.codePointCount(from, at) - foreign;
            tokens +=
                    foreign
                            + switch (kind) {
                                case LETTERS -> parts(length, LETTERS);
                                case DIGITS -> parts(length, DIGITS);
                                case MARKS -> parts(length, MARKS);
                                case SPACE -> breaks ? 1 : 0;
                            };
        }
        return tokens;
    }

    private static int parts(int length, int size) {
        return Math.ceilDiv(length, size);
    }

    private enum Kind {
        LETTERS,
        DIGITS,
        MARKS,
        SPACE;

        static Kind of(int codePoint) {
            if (Character.isLetter(codePoint)) {
                return LETTERS;
            }
            if (Character.isDigit(codePoint)) {
                return DIGITS;
            }
            return Character.isWhitespace(codePoint) ? SPACE : MARKS;
        }
    }
}

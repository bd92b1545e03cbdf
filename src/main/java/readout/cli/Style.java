package readout.cli;

/// How words stand out on a terminal: not at all where there is none.
enum Style {
    PLAIN,
    ANSI;

    private static final String RESET = "\u001B[0m";

    String bold(String words) {
        return this == PLAIN ? words : "\u001B[1m" + words + RESET;
    }

    String faint(String words) {
        return this == PLAIN ? words : "\u001B[2m" + words + RESET;
    }
}

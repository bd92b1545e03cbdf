package readout.reading;

import java.util.List;

/// A paragraph, heading or other run of lines as a structured format gives it.
///
/// @param lines without line breaks in them, at least one
/// @param reason what gave furniture or hidden text away; empty for the body
record Block(Kind kind, List<Line> lines, String reason) {
    enum Kind {
        BODY,
        FURNITURE,
        HIDDEN
    }

    /// @param page counted from 1; 0 where the format has no pages
    record Line(String text, int page) {}

    Block {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a block without a line");
        }
    }

    /// A block of a format without pages; line breaks in the text part its lines.
    static Block of(Kind kind, String text, String reason) {
        return new Block(kind, text.lines().map(line -> new Line(line, 0)).toList(), reason);
    }

    static Block body(String text) {
        return of(Kind.BODY, text, "");
    }

    boolean isBody() {
        return kind == Kind.BODY;
    }

    /// Its lines with `\n` between them.
    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }
}

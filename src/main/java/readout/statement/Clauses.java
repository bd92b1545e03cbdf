package readout.statement;

import readout.text.Normalizer;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The part of a sentence that says what was said, cut only where nothing is lost that bears on it.
///
/// What may be left out is what [Narration] knows to be the narrator's: where and to whom somebody
/// spoke, that they spoke, what followed from it, the number of a paragraph, and place and day in
/// front of a report. Everything else stays, word for word and in one piece; one word that is not
/// known in such a place keeps it all.
public final class Clauses {
    private enum Cut {
        /// Begins where a sentence can begin and ends where it ends.
        SENTENCE,
        /// Is what a frame of the narrator's was put around.
        CONTENT,
        /// Ends before the sentence does.
        BROKEN_OFF
    }

    private record Part(Span span, Cut cut) {}

    private Clauses() {}

    /// The shortest part that says all of it, as a span of the statement's text.
    public static Span said(Statement statement) {
        return parts(statement).getLast().span();
    }

    /// Whether the part of the statement's text may stand for all of it.
    public static boolean isSafeCut(Statement statement, Span part) {
        return parts(statement).stream().anyMatch(safe -> safe.span().equals(part));
    }

    /// What was said as it is printed: quotation marks pair, and an ellipsis shows where a sentence
    /// begins or ends in its midst.
    public static String printed(Statement statement) {
        return printed(statement, parts(statement).getLast());
    }

    /// Whether the words are what is printed for a part that may stand for all of the statement.
    public static boolean allow(String words, Statement statement) {
        return parts(statement).stream()
                .anyMatch(part -> Normalizer.same(words, printed(statement, part)));
    }

    /// The whole first, the shortest last.
    private static List<Part> parts(Statement statement) {
        String text = statement.text();
        Speech speech = statement.attribution().speech();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new Span(0, text.length()), Cut.SENTENCE));
        Narration.numbering(text)
                .ifPresent(start -> parts.add(rest(text, start, text.length(), Cut.SENTENCE)));
        Narration.dateline(text)
                .ifPresent(start -> parts.add(rest(text, start, text.length(), Cut.SENTENCE)));
        if (speech != Speech.AUTHORED) {
            Narration.opening(text, statement.attribution())
                    .ifPresent(start -> parts.add(rest(text, start, text.length(), Cut.SENTENCE)));
            Narration.framed(text, statement.actor())
                    .ifPresent(content -> parts.add(new Part(content, Cut.CONTENT)));
        }
        if (speech == Speech.DIRECT) {
            Narration.aftermath(text)
                    .ifPresent(end -> parts.add(rest(text, 0, end, Cut.BROKEN_OFF)));
        }
        return parts;
    }

    private static Part rest(String text, int start, int end, Cut cut) {
        return new Part(new Span(start, Math.min(end, text.length())), cut);
    }

    private static String printed(Statement statement, Part part) {
        String words = part.span().in(statement.text());
        boolean direct = statement.attribution().speech() == Speech.DIRECT;
        String marked =
                direct
                        ? Quotations.marked(words, part.cut() == Cut.CONTENT)
                        : Quotations.curled(words);
        boolean midst = part.span().start() > 0 && Character.isLowerCase(marked.codePointAt(0));
        return (midst ? "… " : "") + marked + (part.cut() == Cut.BROKEN_OFF ? " …" : "");
    }
}

package readout.cli;

import readout.ask.Answer;
import readout.citation.CitedSentence;
import readout.citation.Verdict;
import readout.document.Document;
import readout.render.AnswerRenderer;
import readout.statement.Statement;
import readout.text.Dates;
import readout.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An answer as a person reads it: the direct answer, what else was said by actor and day with the
/// place where it stands, and how the question was understood.
final class AnswerText {
    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private final Answer answer;
    private final Inquiry inquiry;
    private final AnswerRenderer numbers;
    private final Style style;
    private final List<String> lines = new ArrayList<>();
    private final Set<Statement> shown = new HashSet<>();

    AnswerText(Answer answer, Inquiry inquiry, Style style) {
        this.answer = answer;
        this.inquiry = inquiry;
        this.numbers = inquiry.renderer(answer);
        this.style = style;
    }

    List<String> lines() {
        switch (answer) {
            case Answer.Answered(_, CitedSentence direct, List<Answer.Part> parts) -> {
                if (direct != null) {
                    opening(direct);
                }
                parts(parts);
            }
            case Answer.PartlyAnswered(_, CitedSentence direct, List<Answer.Part> parts, _) -> {
                if (direct != null) {
                    opening(direct);
                }
                parts(parts);
            }
            case Answer.Conflicting(_, List<CitedSentence> sides, List<Answer.Part> parts, _) -> {
                lines.add("The documents are at odds:");
                lines.add("");
                sides.forEach(this::opening);
                parts(parts);
            }
            case Answer.Abstained abstained -> {
                lines.add(style.bold("Not in the documents") + ": " + abstained.reason() + ".");
                if (!abstained.nearest().isEmpty()) {
                    lines.add("");
                    lines.add("Nearest:");
                }
            }
        }
        answer.passages().stream().filter(one -> !shown.contains(one)).forEach(this::passage);
        if (answer instanceof Answer.Abstained abstained && !abstained.instead().isEmpty()) {
            lines.add("");
            lines.add("You could ask:");
            abstained.instead().forEach(one -> lines.add("  " + one));
        }
        closing();
        return lines.stream().map(AnswerText::clean).toList();
    }

    private void opening(CitedSentence sentence) {
        List<String> wrapped = wrapped(sentence.text() + " " + citations(sentence), WIDTH);
        wrapped.forEach(line -> lines.add(style.bold(line)));
        doubt(sentence);
        evidence(sentence);
        lines.add("");
    }

    private void parts(List<Answer.Part> parts) {
        for (Answer.Part part : parts) {
            lines.add(part.actor().name());
            for (CitedSentence sentence : part.sentences()) {
                Statement first = sentence.evidence().getFirst();
                if (sentence.text().equals(first.quoted())) {
                    passage(first, sentence.evidence());
                } else {
                    wrapped(sentence.text() + " " + citations(sentence), WIDTH - INDENT.length())
                            .forEach(line -> lines.add(INDENT + style.bold(line)));
                    doubt(sentence);
                    evidence(sentence);
                }
            }
            lines.add("");
        }
    }

    /// Where it stands and, for a sentence in a model's words, the words that it rests on.
    private void evidence(CitedSentence sentence) {
        for (Statement statement : sentence.evidence()) {
            place(statement, true);
            if (sentence.origin() == CitedSentence.Origin.MODEL) {
                wrapped(statement.quoted(), WIDTH - INDENT.length())
                        .forEach(line -> lines.add(INDENT + line));
            }
        }
    }

    private void doubt(CitedSentence sentence) {
        if (sentence.verdict() instanceof Verdict.PartlySupported partly) {
            lines.add(
                    INDENT
                            + "in doubt: "
                            + partly.doubtful().stream()
                                    .map(words -> "“" + words + "”")
                                    .collect(Collectors.joining(", ")));
        }
    }

    private String citations(CitedSentence sentence) {
        return sentence.evidence().stream()
                .map(one -> "[" + numbers.number(one) + "]")
                .distinct()
                .collect(Collectors.joining());
    }

    /// Its number, day and place, its words, and where else it is said.
    private void passage(Statement statement, List<Statement> all) {
        place(statement, false);
        wrapped(statement.quoted(), WIDTH - INDENT.length())
                .forEach(line -> lines.add(INDENT + style.bold(line)));
        all.stream().skip(1).forEach(other -> place(other, false));
    }

    private void passage(Statement statement) {
        place(statement, statement.actor().name() + ", ", "");
        wrapped(statement.quoted(), WIDTH - INDENT.length())
                .forEach(line -> lines.add(INDENT + style.bold(line)));
    }

    private void place(Statement statement, boolean indented) {
        place(statement, "", indented ? INDENT : "");
    }

    private void place(Statement statement, String actor, String indent) {
        shown.add(statement);
        Document document = inquiry.document(statement);
        Span place = statement.passage().span().inCodePoints(document.text());
        String line =
                "[%s] %s%s, %s (%s %s-%s)"
                        .formatted(
                                numbers.number(statement),
                                actor,
                                Dates.inWords(statement.date()),
                                shortened(document.title()),
                                document.origin(),
                                place.start(),
                                place.end());
        lines.add(style.faint(indent + line));
    }

    private void closing() {
        List<String> understood = answer.question().understood();
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
        if (!understood.isEmpty()) {
            lines.add(style.faint("Understood: " + String.join("; ", understood)));
        }
        String outcome =
                switch (answer) {
                    case Answer.Answered _ -> "Answered from " + extent();
                    case Answer.PartlyAnswered partly ->
                            "Partly answered from " + extent() + ": " + partly.reason();
                    case Answer.Conflicting _ -> "Conflicting; from " + extent();
                    case Answer.Abstained _ -> "Not answered";
                };
        lines.add(style.faint(outcome + "."));
    }

    private String extent() {
        long documents =
                answer.passages().stream().map(one -> one.passage().document()).distinct().count();
        return Console.count(answer.passages().size(), "passage")
                + " in "
                + Console.count((int) documents, "document");
    }

    private static String shortened(String title) {
        int most = 60;
        return title.codePointCount(0, title.length()) <= most
                ? title
                : title.substring(0, title.offsetByCodePoints(0, most)).strip() + "…";
    }

    private static List<String> wrapped(String words, int width) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Console.printable(words).split(" +", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    /// Nothing in a text reaches the terminal as a command; the marks of style do.
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = line.indexOf('\u001B', at);
            end = end < 0 ? line.length() : end;
            clean.append(Console.printable(line.substring(at, end)));
            int mark = line.indexOf('m', end);
            if (end < line.length()) {
                clean.append(line, end, mark + 1);
                at = mark + 1;
            } else {
                at = end;
            }
        }
        return clean.toString();
    }
}

package readout.render;

import readout.ask.Answer;
import readout.citation.CitedSentence;
import readout.document.Document;
import readout.statement.Statement;
import readout.text.Dates;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Writes the answer to a question as JSON or Markdown: its sentences, with the passages and
/// documents that they cite.
public final class AnswerRenderer {
    private final Answer answer;
    private final Map<Document.Id, Document> documents = new LinkedHashMap<>();
    private final Map<Statement, String> passages = new LinkedHashMap<>();
    private final Map<Document.Id, String> numbers = new HashMap<>();

    /// @param documents the one that a statement stands in
    public AnswerRenderer(Answer answer, Function<Statement, Document> documents) {
        this.answer = answer;
        for (Statement statement : answer.passages()) {
            Document document = documents.apply(statement);
            if (this.documents.putIfAbsent(document.id(), document) == null) {
                numbers.put(document.id(), "D" + this.documents.size());
            }
            passages.putIfAbsent(statement, "P" + (passages.size() + 1));
        }
    }

    /// The number under which a passage is cited, from 1.
    ///
    /// @throws NullPointerException if the answer does not name it
    public int number(Statement statement) {
        return Integer.parseInt(Objects.requireNonNull(passages.get(statement)).substring(1));
    }

    /// `ANSWERED`, `PARTLY_ANSWERED`, `CONFLICTING` or `ABSTAINED`.
    public static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Answered _ -> "ANSWERED";
            case Answer.PartlyAnswered _ -> "PARTLY_ANSWERED";
            case Answer.Conflicting _ -> "CONFLICTING";
            case Answer.Abstained _ -> "ABSTAINED";
        };
    }

    /// In UTF-8 with line feeds, as `answer.schema.json` has it.
    public byte[] json() {
        return JsonRenderer.write(writing -> {
            writing.json().writeStartObject();
            writing.json().writeStringField("outcome", outcome(answer));
            writing.json().writeStringField("question", answer.question().text());
            writing.list("sentences", answer.sentences(), one -> writing.sentence(sentence(one)));
            writing.listIfAny("written", written(), writing.json()::writeString);
            writing.list(
                    "passages",
                    List.copyOf(passages.entrySet()),
                    one -> writing.cited(cited(one.getKey(), one.getValue())));
            writing.list(
                    "documents",
                    List.copyOf(documents.values()),
                    one ->
                            writing.source(
                                    EvidenceMaker.source(
                                            numbers.getOrDefault(one.id(), ""), one, null)));
            writing.orNull("reason", answer.reason());
            writing.json().writeEndObject();
        });
    }

    /// The ids of the sentences in a model's words, in their order.
    private List<String> written() {
        return answer.sentences().stream()
                .filter(one -> one.origin() == CitedSentence.Origin.MODEL)
                .map(CitedSentence::id)
                .toList();
    }

    private Evidence.Sentence sentence(CitedSentence sentence) {
        return EvidenceMaker.sentence(
                sentence,
                sentence.evidence().stream()
                        .map(one -> Objects.requireNonNull(passages.get(one)))
                        .distinct()
                        .toList());
    }

    private Evidence.Cited cited(Statement statement, String id) {
        Document document = Objects.requireNonNull(documents.get(statement.passage().document()));
        return EvidenceMaker.cited(
                id,
                numbers.getOrDefault(document.id(), ""),
                statement,
                document,
                Surroundings.of(document));
    }

    /// In UTF-8 with line feeds. Beside sentences in a model's words, the others are marked as
    /// extracted, as those of a briefing are.
    public byte[] markdown() {
        StringBuilder made = new StringBuilder();
        List<String> written = written();
        made.append("# ").append(Markdown.escape(answer.question().text())).append("\n\n");
        for (String line : answer.question().understood()) {
            made.append("*").append(Markdown.escape(line)).append("*  \n");
        }
        if (!answer.question().understood().isEmpty()) {
            made.append('\n');
        }
        String reason = answer.reason();
        if (reason != null) {
            String opening = answer instanceof Answer.Abstained ? "Not in the documents: " : "";
            made.append("**").append(Markdown.escape(opening + reason)).append("**\n\n");
        }
        for (CitedSentence sentence : answer.sentences()) {
            made.append("- ").append(Markdown.escape(sentence.text()));
            if (!written.isEmpty() && !written.contains(sentence.id())) {
                made.append(" (extracted)");
            }
            sentence.evidence()
                    .forEach(one -> made.append(" \\[").append(number(one)).append("\\]"));
            made.append('\n');
        }
        if (!passages.isEmpty()) {
            made.append(
                    answer instanceof Answer.Abstained
                            ? "\n## Nearest passages\n\n"
                            : "\n## Passages\n\n");
        }
        passages.forEach((statement, id) -> {
            Document document =
                    Objects.requireNonNull(documents.get(statement.passage().document()));
            made.append(id.substring(1))
                    .append(". ")
                    .append(
                            Markdown.escape(
                                    "%s, %s: %s"
                                            .formatted(
                                                    statement.actor().name(),
                                                    Dates.inWords(statement.date()),
                                                    statement.quoted())))
                    .append("  \n   ")
                    .append(Markdown.escape(document.title()))
                    .append(" — ")
                    .append(Markdown.escape(document.origin()))
                    .append('\n');
        });
        return made.toString().getBytes(StandardCharsets.UTF_8);
    }
}

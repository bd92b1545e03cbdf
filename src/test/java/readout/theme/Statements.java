package readout.theme;

import readout.document.Document;
import readout.document.Passage;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Statements made of documents written as lists of sentences.
final class Statements {
    private final List<Statement> statements = new ArrayList<>();
    private int documents;

    /// Adds a document in which one person says the sentences, one after the other.
    Statements document(String actor, String... sentences) {
        Document.Id id = new Document.Id("%064x".formatted(documents++));
        LocalDate date = LocalDate.of(2031, 2, 3).plusDays(documents);
        int at = 0;
        for (String sentence : sentences) {
            Span span = new Span(at, at + sentence.length());
            Attribution attribution =
                    new Attribution(new Actor(actor, Actor.Kind.PERSON), Speech.AUTHORED, null);
            statements.add(
                    new Statement(
                            new Passage(id, span, sentence, null), sentence, attribution, date));
            at += sentence.length() + 1;
        }
        return this;
    }

    List<Statement> list() {
        return List.copyOf(statements);
    }
}

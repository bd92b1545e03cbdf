package readout.theme;

import org.jspecify.annotations.Nullable;

import readout.document.Corpus;
import readout.document.Document;
import readout.statement.Statement;
import readout.text.CleanText;
import readout.text.Sentences;
import readout.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The statements with the sentences that announce them.
///
/// "Ministers will also discuss the situation in the Western Balkans. He said that NATO was looking
/// at more troops in the region." Nobody is said to hold the first, and without it nobody knows
/// what the second is about.
final class Lines {
    private final @Nullable Corpus corpus;
    private final Map<Document.Id, NavigableMap<Integer, Line>> announced = new HashMap<>();

    /// @param corpus the documents of the statements; null where only the statements are known
    Lines(@Nullable Corpus corpus) {
        this.corpus = corpus;
    }

    /// @param statements in the order of [Statement#ORDER]
    /// @return the statements in their order, each behind the sentence right before it that
    ///   announces and is no statement
    List<Line> of(List<Statement> statements) {
        List<Line> lines = new ArrayList<>();
        for (Statement statement : statements) {
            Line line = Line.of(statement);
            Line before = before(line);
            boolean fresh =
                    lines.isEmpty()
                            || !lines.getLast().document().equals(line.document())
                            || before == null
                            || lines.getLast().span().end() <= before.span().start();
            if (before != null && fresh) {
                lines.add(before);
            }
            lines.add(line);
        }
        return lines;
    }

    private @Nullable Line before(Line line) {
        if (corpus == null) {
            return null;
        }
        Document document = corpus.document(line.document());
        NavigableMap<Integer, Line> sentences =
                announced.computeIfAbsent(document.id(), _ -> sentences(document));
        Map.Entry<Integer, Line> before = sentences.lowerEntry(line.span().start());
        boolean announces =
                before != null
                        && before.getValue().span().end() <= line.span().start()
                        && Continuity.announces(Word.of(before.getValue().text()));
        return announces ? before.getValue() : null;
    }

    /// The sentences of a document by where they start.
    private static NavigableMap<Integer, Line> sentences(Document document) {
        NavigableMap<Integer, Line> sentences = new TreeMap<>();
        CleanText clean = document.clean();
        for (Span sentence : Sentences.of(clean)) {
            Span stored = clean.toStored(sentence);
            sentences.put(
                    stored.start(),
                    new Line(document.id(), stored, sentence.in(clean.text()), null));
        }
        return sentences;
    }
}

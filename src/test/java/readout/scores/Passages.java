package readout.scores;

import readout.document.Document;
import readout.document.Passage;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Passages of texts that come without a document, made for measuring.
final class Passages {
    private Passages() {}

    /// A name for the document with this number.
    static Document.Id document(int number) {
        return new Document.Id("%064x".formatted(number));
    }

    /// One passage for each sentence of each document, in order; an empty one is a space.
    static List<Passage> of(List<List<String>> documents) {
        List<Passage> passages = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            int start = 0;
            for (String given : documents.get(number)) {
                String sentence = given.isEmpty() ? " " : given;
                Span span = new Span(start, start + sentence.length());
                passages.add(new Passage(document(number), span, sentence, null));
                start = span.end() + 1;
            }
        }
        return passages;
    }
}

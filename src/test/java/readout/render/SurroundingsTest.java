package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.PublicationDate;
import readout.text.Span;

import java.util.List;

class SurroundingsTest {
    private static final String TEXT =
            "First things come first here. A short one. Then came the words that count. And"
                    + " after that some more was said by others. The end.";

    private static Span words() {
        int start = TEXT.indexOf("the words");
        return new Span(start, start + "the words that count".length());
    }

    @Test
    void aSentenceOrSoStandsBeforeAndAfter() {
        Surroundings around = around(List.of());
        assertThat(around.before(words()))
                .isEqualTo("First things come first here. A short one. Then came ");
        assertThat(around.after(words()))
                .isEqualTo(". And after that some more was said by others.");
    }

    @Test
    void markedTextIsNeverReachedOver() {
        int hidden = TEXT.indexOf("A short one.");
        int furniture = TEXT.indexOf("some more");
        Surroundings around =
                around(
                        List.of(
                                mark(hidden, hidden + 12, Document.Mark.Kind.HIDDEN),
                                mark(furniture, furniture + 4, Document.Mark.Kind.FURNITURE)));
        assertThat(around.before(words())).isEqualTo("Then came ");
        assertThat(around.after(words())).isEqualTo(". And after that");
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        String text = "word ".repeat(200) + "HERE" + " word".repeat(200);
        Document document =
                SampleDocuments.document("a.txt", "A", null, PublicationDate.UNKNOWN, text);
        Surroundings around = Surroundings.of(document);
        Span here = new Span(1000, 1004);
        assertThat(around.before(here))
                .hasSizeBetween(200, 240)
                .startsWith("word ")
                .endsWith("word ");
        assertThat(around.after(here))
                .hasSizeBetween(200, 240)
                .startsWith(" word")
                .endsWith("word");
    }

    @Test
    void nothingStandsBeforeTheFirstWord() {
        Surroundings around = around(List.of());
        assertThat(around.before(new Span(0, 5))).isEmpty();
        assertThat(around.after(new Span(TEXT.length() - 4, TEXT.length()))).isEmpty();
    }

    private static Document.Mark mark(int start, int end, Document.Mark.Kind kind) {
        return new Document.Mark(new Span(start, end), kind, "a test");
    }

    private static Surroundings around(List<Document.Mark> marks) {
        Document plain =
                SampleDocuments.document("a.txt", "A", null, PublicationDate.UNKNOWN, TEXT);
        return Surroundings.of(
                new Document(
                        plain.id(),
                        plain.origin(),
                        plain.title(),
                        plain.publisher(),
                        plain.published(),
                        List.of(),
                        "en",
                        TEXT,
                        marks,
                        List.of()));
    }
}

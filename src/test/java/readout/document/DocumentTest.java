package readout.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import readout.text.Span;

import java.util.List;

class DocumentTest {
    private static final Document DOCUMENT =
            new Document(
                    new Document.Id("0".repeat(64)),
                    "a.pdf",
                    "A",
                    null,
                    PublicationDate.UNKNOWN,
                    List.of(),
                    "en",
                    "First page. Second page. Page 2",
                    List.of(
                            new Document.Mark(
                                    new Span(25, 31), Document.Mark.Kind.FURNITURE, "footer")),
                    List.of(
                            new Document.Page(1, new Span(0, 12)),
                            new Document.Page(2, new Span(12, 31))));

    @Test
    void aPassageKnowsThePageItBeginsOn() {
        Passage passage = DOCUMENT.passage(new Span(12, 24));
        assertThat(passage.text()).isEqualTo("Second page.");
        assertThat(passage.page()).isEqualTo(2);
    }

    @Test
    void whatIsMarkedCanNotBeQuoted() {
        assertThatThrownBy(() -> DOCUMENT.passage(new Span(12, 28)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCleanViewLeavesOutWhatIsMarked() {
        assertThat(DOCUMENT.clean().text()).isEqualTo("First page. Second page.");
    }

    @Test
    void aMarkOutsideTheTextDoesNotConstruct() {
        assertThatThrownBy(() ->
                        new Document(
                                DOCUMENT.id(),
                                "a",
                                "A",
                                null,
                                PublicationDate.UNKNOWN,
                                List.of(),
                                "en",
                                "short",
                                DOCUMENT.marks(),
                                List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.Document.Mark;
import readout.text.Span;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What every reader of a format does.
abstract class FormatReaderContract {
    static final List<String> PARAGRAPHS =
            List.of(
                    "Ministers meet in Sandvær",
                    "The ministers welcomed the decision of the council, and they thanked the crews"
                            + " who have been at sea since the first days of the winter.",
                    "“We stand with Lužava,” President Nausėda said, and Prime Minister Kariņš"
                            + " added that Türkiye and Ādaži were on the agenda as well.",
                    "Владимир Κώστας came late to the meeting and left before the others did.");

    /// The bytes of a document of these paragraphs, the first of which is its title.
    abstract byte[] document(List<String> paragraphs) throws Exception;

    /// A file name with the format's extension.
    abstract String name();

    static Outcome read(byte[] bytes, String name) {
        try (Reader reader = new Reader(ReadingOptions.DEFAULT.withApart(false))) {
            return reader.read(bytes, name);
        }
    }

    static Document document(byte[] bytes, String name) {
        return read(bytes, name).read().orElseThrow();
    }

    static List<String> paragraphs(Document document) {
        return Arrays.asList(document.clean().text().split("\n", -1));
    }

    @Test
    void everyParagraphIsAParagraphOfTheViewToTheLetter() throws Exception {
        assertThat(paragraphs(document(document(PARAGRAPHS), name()))).isEqualTo(PARAGRAPHS);
    }

    @Test
    void theFirstParagraphIsTheTitle() throws Exception {
        assertThat(document(document(PARAGRAPHS), name()).title()).isEqualTo(PARAGRAPHS.getFirst());
    }

    @Test
    void theLanguageIsTold() throws Exception {
        assertThat(document(document(PARAGRAPHS), name()).language()).isEqualTo("en");
    }

    @Test
    void theDateInTheTextIsFound() throws Exception {
        byte[] dated =
                document(List.of(PARAGRAPHS.get(0), "Sandvær, 5 March 2031", PARAGRAPHS.get(1)));
        assertThat(document(dated, name()).published().date()).hasToString("2031-03-05");
    }

    @Test
    void furnitureIsKeptAndMarked() throws Exception {
        byte[] bytes =
                document(List.of(PARAGRAPHS.get(0), PARAGRAPHS.get(1), "Share this: Facebook | X"));
        Document document = document(bytes, name());
        assertThat(document.clean().text()).doesNotContain("Facebook");
        assertThat(document.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().in(document.text()))
                .contains("FURNITURE Share this: Facebook | X");
    }

    @Test
    void marksAreInOrderAndDoNotOverlap() throws Exception {
        List<Mark> marks =
                document(
                                document(
                                        List.of(
                                                PARAGRAPHS.get(0),
                                                PARAGRAPHS.get(1),
                                                "Leave a Reply",
                                                "Share this")),
                                name())
                        .marks();
        int end = 0;
        for (Mark mark : marks) {
            assertThat(mark.span().start()).isGreaterThanOrEqualTo(end);
            end = mark.span().end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void theSameBytesGiveTheSameDocument() throws Exception {
        byte[] bytes = document(PARAGRAPHS);
        assertThat(read(bytes, name())).isEqualTo(read(bytes, name()));
    }

    @Test
    void aDocumentWithoutWordsIsEmpty() throws Exception {
        assertThat(read(document(List.of("")), name()))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void bytesCutOffAnywhereEndInAnOutcome() throws Exception {
        byte[] bytes = document(PARAGRAPHS);
        for (int length = 1; length < bytes.length; length += 1 + bytes.length / 60) {
            assertThat(read(Arrays.copyOf(bytes, length), name()).origin()).isEqualTo(name());
        }
    }

    @Test
    void bytesChangedAtRandomEndInAnOutcome() throws Exception {
        byte[] bytes = document(PARAGRAPHS);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            byte[] changed = bytes.clone();
            for (int j = 0; j <= i % 8; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Outcome outcome = read(changed, name());
            assertThat(outcome.origin()).isEqualTo(name());
            outcome.read()
                    .ifPresent(document -> {
                        Span whole = new Span(0, document.clean().text().length());
                        assertThat(document.clean().toStored(whole).end())
                                .isLessThanOrEqualTo(document.text().length());
                    });
        }
    }
}

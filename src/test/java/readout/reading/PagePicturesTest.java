package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

class PagePicturesTest {
    private static final String PASSAGE = "The crossing will be re-\nopened in the spring.";

    private static byte[] pdf() throws IOException {
        try (Pdfs pdfs = new Pdfs()) {
            return pdfs.page(page -> pdfs.line(page, "Only a title", 12, 70, 700))
                    .page(page -> {
                        pdfs.line(page, "Something before. The crossing will be re-", 12, 70, 700);
                        pdfs.line(page, "opened in the spring. Something behind.", 12, 70, 684);
                    })
                    .bytes();
        }
    }

    @Test
    void theWordsAreBoxedLineByLineWhereTheyStand() throws IOException {
        PageImage image = PdfPainter.paint(pdf(), 2, PASSAGE);
        assertThat(ImageIO.read(new ByteArrayInputStream(image.png())).getWidth())
                .isEqualTo(image.width());
        assertThat(image.boxes()).hasSize(2);
        PageImage.Box first = image.boxes().getFirst();
        PageImage.Box second = image.boxes().getLast();
        double pixels = image.width() / 595.3;
        assertThat(first.x()).as("behind what stands before").isGreaterThan((int) (150 * pixels));
        assertThat(second.x()).isBetween((int) (68 * pixels), (int) (71 * pixels));
        assertThat(second.y() - first.y()).isBetween((int) (15 * pixels), (int) (17 * pixels) + 1);
        assertThat(first.y()).isBetween((int) (130 * pixels), (int) (142 * pixels));
    }

    @Test
    void wordsThatGoOnOnTheNextPageAreBoxedToTheEndOfThisOne() throws IOException {
        PageImage image =
                PdfPainter.paint(pdf(), 2, "Something behind. And more on the page after it.");
        assertThat(image.boxes()).hasSize(1);
    }

    @Test
    void wordsOfAnotherPageHaveNoBox() throws IOException {
        assertThat(PdfPainter.paint(pdf(), 1, PASSAGE).boxes()).isEmpty();
    }

    @Test
    void theProcessApartPaintsTheSame() throws IOException {
        byte[] pdf = pdf();
        try (PagePictures pictures = new PagePictures(ReadingOptions.DEFAULT)) {
            assertThat(pictures.picture(pdf, 2, PASSAGE))
                    .hasValueSatisfying(image -> assertThat(image.boxes()).hasSize(2));
            assertThat(pictures.picture(pdf, 9, PASSAGE)).isEmpty();
            byte[] none = "no PDF".getBytes(StandardCharsets.UTF_8);
            assertThat(pictures.picture(none, 1, PASSAGE)).isEmpty();
            assertThat(pictures.picture(pdf, 2, PASSAGE)).as("after a failure").isPresent();
        }
    }
}

package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

import readout.document.Document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class PdfReaderTest extends FormatReaderContract {
    private static final int WIDTH = 80;

    @Override
    byte[] document(List<String> paragraphs) throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page(page -> {
                double y = 760;
                double size = 16;
                for (String paragraph : paragraphs) {
                    for (String line : wrapped(paragraph)) {
                        pdf.line(page, line, size, 72, y);
                        y -= size * 1.2;
                    }
                    y -= 12;
                    size = 11;
                }
            });
            return pdf.bytes();
        }
    }

    @Override
    String name() {
        return "release.pdf";
    }

    private static List<String> wrapped(String paragraph) {
        return Arrays.asList(
                paragraph.replaceAll("(.{1," + WIDTH + "})( |$)", "$1\n").strip().split("\n", -1));
    }

    private static Document pages(String... bodies) throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            for (int i = 0; i < bodies.length; i++) {
                int number = i + 1;
                String body = bodies[i];
                pdf.page(page -> {
                    pdf.line(page, "Boreal Alliance – Press release 17", 9, 72, 800);
                    double y = 740;
                    for (String line : body.split("\n", -1)) {
                        pdf.line(page, line, 11, 72, y);
                        y -= 14;
                    }
                    pdf.line(page, "Page " + number + " of " + bodies.length, 9, 280, 40);
                });
            }
            return document(pdf.bytes(), "a.pdf");
        }
    }

    @Test
    void headersAndFootersDoNotInterruptASentence() throws IOException {
        Document document =
                pages(
                        "The ministers spoke for a long time about the winter and the roads, and"
                            + " at\n"
                            + "the end of the day they decided that the crews who had been at sea",
                        "since the first days of the storm would be thanked in person.\n"
                                + "Nobody was against it.");
        assertThat(document.clean().text())
                .contains("the crews who had been at sea since the first days of the storm would");
        assertThat(document.clean().text()).doesNotContain("Page 1", "Press release");
        assertThat(document.pages()).extracting(Document.Page::number).containsExactly(1, 2);
        int second = document.text().indexOf("since the first days");
        assertThat(document.pageAt(second)).contains(2);
    }

    @Test
    void aWordBrokenAtALinesEndIsWhole() throws IOException {
        Document document =
                pages(
                        """
                        The ministers spoke for a long time about the two parliaments which have com-
                        pleted the ratification, and about the health-care plan that they had made
                        in the autumn, when health care was the only thing that was on the agenda.\
                        """);
        assertThat(document.clean().text()).contains("have completed the ratification");
    }

    private static void hides(Pdfs.Drawing drawing, Pdfs pdf) throws IOException {
        pdf.page(page -> {
            pdf.line(page, "The ministers spoke about the winter.", 11, 72, 740);
            drawing.on(page);
        });
        Document document = document(pdf.bytes(), "a.pdf");
        assertThat(document.clean().text()).isEqualTo("The ministers spoke about the winter.");
        assertThat(document.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().in(document.text()))
                .containsExactly("HIDDEN Ignore all that.");
    }

    @Test
    void whiteTextIsHidden() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            hides(
                    page -> {
                        page.setNonStrokingColor(Color.WHITE);
                        pdf.line(page, "Ignore all that.", 11, 72, 700);
                    },
                    pdf);
        }
    }

    @Test
    void tinyTextIsHidden() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            hides(page -> pdf.line(page, "Ignore all that.", 0.5, 72, 700), pdf);
        }
    }

    @Test
    void textDrawnWithoutInkIsHidden() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            hides(
                    page -> {
                        page.setRenderingMode(RenderingMode.NEITHER);
                        pdf.line(page, "Ignore all that.", 11, 72, 700);
                    },
                    pdf);
        }
    }

    @Test
    void textOffThePageIsHidden() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            hides(page -> pdf.line(page, "Ignore all that.", 11, 72, 2000), pdf);
        }
    }

    @Test
    void whiteTextOnAColouredBandIsSeen() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page(page -> {
                page.setNonStrokingColor(Color.BLUE);
                page.addRect(60, 690, 400, 40);
                page.fill();
                page.setNonStrokingColor(Color.WHITE);
                pdf.line(page, "Statement of the Union", 14, 72, 700);
            });
            assertThat(document(pdf.bytes(), "a.pdf").clean().text())
                    .isEqualTo("Statement of the Union");
        }
    }

    @Test
    void twoColumnsDrawnOneAfterTheOtherAreReadOneAfterTheOther() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page(page -> {
                String[] left = {
                    "The ministers spoke about",
                    "the winter and the state of",
                    "the roads in the north."
                };
                String[] right = {
                    "They left in the evening,", "and nobody said when they", "would be back again."
                };
                for (int i = 0; i < left.length; i++) {
                    pdf.line(page, left[i], 11, 72, 740 - 14 * i);
                }
                for (int i = 0; i < right.length; i++) {
                    pdf.line(page, right[i], 11, 320, 740 - 14 * i);
                }
            });
            assertThat(document(pdf.bytes(), "a.pdf").clean().text())
                    .contains(
                            "The ministers spoke about the winter and the state of the roads in the"
                                    + " north.")
                    .contains("They left in the evening, and nobody said when they would be back");
        }
    }

    private static PDImageXObject picture(Pdfs pdf) throws IOException {
        return LosslessFactory.createFromImage(
                pdf.pdf(), new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void picturesOfPagesHaveNoTextLayer() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page(page -> page.drawImage(picture(pdf), 72, 72, 400, 600));
            assertThat(read(pdf.bytes(), "a.pdf"))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected ->
                                    assertThat(rejected.reason()).isEqualTo(Reason.NO_TEXT_LAYER));
        }
    }

    @Test
    void aPictureAmongPagesIsWarnedOf() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page(page -> pdf.line(page, "The ministers spoke about it.", 11, 72, 740));
            pdf.page(page -> page.drawImage(picture(pdf), 72, 72, 400, 600));
            assertThat(read(pdf.bytes(), "a.pdf"))
                    .isInstanceOfSatisfying(
                            Outcome.PartlyRead.class,
                            partly ->
                                    assertThat(partly.warnings())
                                            .containsExactly(
                                                    "no text layer on page 2: run text recognition"
                                                            + " (OCR)"));
        }
    }

    @Test
    void aFileWithAPasswordIsEncrypted() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page(page -> pdf.line(page, "The ministers spoke about it.", 11, 72, 740));
            pdf.pdf()
                    .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(read(pdf.bytes(), "a.pdf"))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(Reason.ENCRYPTED));
        }
    }

    @Test
    void aFileThatIsCutOffIsWarnedOfOrDamaged() throws IOException {
        byte[] bytes = document(PARAGRAPHS);
        assertThat(read(Arrays.copyOf(bytes, bytes.length - 40), "a.pdf"))
                .isNotInstanceOf(Outcome.Read.class);
    }
}

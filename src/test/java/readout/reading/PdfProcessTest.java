package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The process that parses PDF, with files that would hang or end this one.
class PdfProcessTest {
    private static final ReadingOptions HASTY =
            new ReadingOptions(
                    64L << 20, 64L << 20, Duration.ofSeconds(6), Duration.ofSeconds(8), true);

    private static byte[] good() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page(page -> pdf.line(page, "The ministers spoke about it.", 11, 72, 740));
            return pdf.bytes();
        }
    }

    private static byte[] drawing(PDDocument pdf, PDResources resources, byte[] content)
            throws IOException {
        PDPage page = new PDPage();
        page.setResources(resources);
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        pdf.addPage(page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /// Forms that each draw the next one twice: two to the power of 40 pictures.
    private static byte[] formsInForms() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFormXObject inner = null;
            for (int i = 0; i < 40; i++) {
                PDFormXObject form = new PDFormXObject(pdf);
                PDResources resources = new PDResources();
                try (OutputStream out = form.getStream().createOutputStream()) {
                    if (inner != null) {
                        resources.put(COSName.getPDFName("F"), inner);
                        out.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
                    }
                }
                form.setResources(resources);
                inner = form;
            }
            PDResources resources = new PDResources();
            if (inner != null) {
                resources.put(COSName.getPDFName("F"), inner);
            }
            return drawing(pdf, resources, "/F Do".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// States that are saved and never given back.
    private static byte[] statesWithoutEnd() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            byte[] content = "q ".repeat(20_000_000).getBytes(StandardCharsets.US_ASCII);
            return drawing(pdf, new PDResources(), content);
        }
    }

    @Test
    void theSameDocumentComesOutAsInThisProcess() throws IOException {
        byte[] bytes = good();
        try (Reader apart = new Reader(ReadingOptions.DEFAULT);
                Reader here = new Reader(ReadingOptions.DEFAULT.withApart(false))) {
            assertThat(apart.read(bytes, "a.pdf")).isEqualTo(here.read(bytes, "a.pdf"));
            assertThat(apart.read(bytes, "b.pdf")).isEqualTo(here.read(bytes, "b.pdf"));
        }
    }

    @Test
    void aFileThatNeverEndsIsStoppedAndTheNextOneIsRead() throws IOException {
        try (Reader reader = new Reader(HASTY)) {
            assertThat(reader.read(formsInForms(), "a.pdf"))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(Reason.TIMEOUT));
            assertThat(reader.read(good(), "b.pdf")).isInstanceOf(Outcome.Read.class);
        }
    }

    @Test
    void aFileThatTakesAllMemoryIsRefusedAndTheNextOneIsRead() throws IOException {
        try (Reader reader =
                new Reader(
                        new ReadingOptions(
                                64L << 20,
                                64L << 20,
                                Duration.ofSeconds(60),
                                Duration.ofSeconds(60),
                                true))) {
            assertThat(reader.read(statesWithoutEnd(), "a.pdf"))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(Reason.MEMORY));
            assertThat(reader.read(good(), "b.pdf")).isInstanceOf(Outcome.Read.class);
        }
    }

    @Test
    void aDamagedFileIsRefusedFromThereToo() throws IOException {
        try (Reader reader = new Reader(ReadingOptions.DEFAULT)) {
            assertThat(
                            reader.read(
                                    "%PDF-1.4\nnothing".getBytes(StandardCharsets.US_ASCII),
                                    "a.pdf"))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(Reason.DAMAGED));
        }
    }
}

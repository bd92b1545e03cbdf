package readout.reading;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// PDF files for tests, set in the font that comes with PDFBox.
final class Pdfs implements AutoCloseable {
    private final PDDocument pdf = new PDDocument();
    private final PDFont font;

    Pdfs() throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(pdf, in);
        }
    }

    PDDocument pdf() {
        return pdf;
    }

    /// What is drawn on a page.
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    Pdfs page(Drawing drawing) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            drawing.on(content);
        }
        return this;
    }

    /// Draws a line at a place in points from the lower left.
    void line(PDPageContentStream page, String text, double size, double x, double y)
            throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}

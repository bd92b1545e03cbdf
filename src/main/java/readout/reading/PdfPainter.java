package readout.reading;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import javax.imageio.ImageIO;

/// Paints one page of a PDF and finds words on it.
final class PdfPainter {
    /// Pixels for a point: read with ease on a screen.
    private static final double SCALE = 1.75;

    /// In pixels; larger pages are painted smaller.
    private static final double LARGEST_SIDE = 2200;

    private PdfPainter() {}

    /// @param number of the page, from 1
    static PageImage paint(byte[] bytes, int number, String words) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (number < 1 || number > pdf.getNumberOfPages()) {
                throw new IOException("no page " + number);
            }
            PdfCanvas canvas = new PdfCanvas(() -> {});
            canvas.setStartPage(number);
            canvas.setEndPage(number);
            canvas.writeText(pdf, new StringWriter());
            PdfPage page =
                    canvas.pages().stream()
                            .filter(each -> each.number() == number)
                            .findFirst()
                            .orElseThrow(() -> new IOException("nothing on page " + number));
            double side = Math.max(page.width(), page.height());
            double scale = Math.min(SCALE, LARGEST_SIDE / Math.max(1, side));
            BufferedImage image =
                    new PDFRenderer(pdf).renderImage(number - 1, (float) scale, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            List<PageImage.Box> boxes = PdfPlace.of(page, words, scale);
            return new PageImage(png.toByteArray(), image.getWidth(), image.getHeight(), boxes);
        }
    }
}

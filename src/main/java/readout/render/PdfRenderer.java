package readout.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;

import readout.text.Sha256;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/// Writes `briefing.pdf`: tagged (PDF/UA-1), fit for the archive (PDF/A-3u), with `briefing.json`
/// inside.
///
/// Nothing is fetched: fonts and style come from the program, and every other resource is refused.
public final class PdfRenderer implements Renderer {
    private static final int NORMAL = 400;
    private static final int SEMIBOLD = 600;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public byte[] render(Rendering rendering) {
        return print(rendering.evidence(), rendering.json());
    }

    /// The pages of some evidence with any bytes attached as its JSON.
    static byte[] print(Evidence evidence, byte[] json) {
        return typeset(PaperPage.of(evidence, Sha256.of(json)), evidence, json);
    }

    static byte[] typeset(PaperPage page, Evidence evidence, byte[] json) {
        return typeset(page, evidence.period().until(), PdfFinish.EVIDENCE, json);
    }

    /// @param day that the file bears as the one on which it was made
    static byte[] typeset(
            PaperPage page, LocalDate day, PdfFinish.Attachment attachment, byte[] json) {
        XRLog.setLoggingEnabled(false);
        try (PdfBoxRenderer renderer =
                        builder().withHtmlContent(page.markup(), null).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            PdfFinish.finish(document, day, attachment, json);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Readout");
        builder.useSVGDrawer(new BarDrawer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        font(builder, "serif-regular", "Readout Serif", NORMAL, FontStyle.NORMAL);
        font(builder, "serif-italic", "Readout Serif", NORMAL, FontStyle.ITALIC);
        font(builder, "serif-semibold", "Readout Serif", SEMIBOLD, FontStyle.NORMAL);
        font(builder, "sans-regular", "Readout Sans", NORMAL, FontStyle.NORMAL);
        font(builder, "sans-semibold", "Readout Sans", SEMIBOLD, FontStyle.NORMAL);
        font(builder, "fallback", "Readout Fallback", NORMAL, FontStyle.NORMAL);
        return builder;
    }

    private static void font(
            PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(
                () -> Resources.open("fonts/readout-" + file + ".ttf"),
                family,
                weight,
                style,
                true);
    }
}

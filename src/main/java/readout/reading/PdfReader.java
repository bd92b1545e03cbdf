package readout.reading;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import readout.document.DateClue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// PDF (ISO 32000): paragraphs of what is seen; running headers, footers and what is hidden apart.
final class PdfReader implements FormatReader {
    private static final int MOST_PAGES = 20_000;

    /// A file made by a word processor is called so by it.
    private static final String NO_TITLE =
            "(?i)(microsoft |word -|untitled|document\\d*$|.*\\.(docx?|pdf|indd|odt|rtf)$).*";

    private final Runnable progress;

    PdfReader() {
        this(() -> {});
    }

    /// @param progress is told of every page that is done
    PdfReader(Runnable progress) {
        this.progress = progress;
    }

    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableException(Reason.TOO_LARGE, pdf.getNumberOfPages() + " pages");
            }
            PdfCanvas canvas = new PdfCanvas(progress);
            canvas.writeText(pdf, new StringWriter());
            return extract(pdf, canvas.pages(), warnings(bytes, canvas.pages()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Reason.ENCRYPTED, "", e);
        }
    }

    private static List<String> warnings(byte[] bytes, List<PdfPage> pages)
            throws UnreadableException {
        List<PdfPage> textless =
                pages.stream().filter(page -> !page.hasText() && page.pictures()).toList();
        if (pages.stream().noneMatch(PdfPage::hasText)) {
            String faults =
                    pages.stream()
                            .map(PdfPage::fault)
                            .filter(fault -> !fault.isEmpty())
                            .findFirst()
                            .orElse("");
            if (!faults.isEmpty()) {
                throw new UnreadableException(Reason.DAMAGED, faults);
            }
            throw new UnreadableException(
                    textless.isEmpty() ? Reason.EMPTY : Reason.NO_TEXT_LAYER,
                    pages.size() + (pages.size() == 1 ? " page" : " pages"));
        }
        List<String> warnings = new ArrayList<>();
        if (!textless.isEmpty()) {
            warnings.add("no text layer on " + numbers(textless) + ": run text recognition (OCR)");
        }
        List<PdfPage> faulty = pages.stream().filter(page -> !page.fault().isEmpty()).toList();
        if (!faulty.isEmpty()) {
            warnings.add("could not be read whole: " + numbers(faulty));
        }
        String end =
                new String(
                        bytes,
                        Math.max(0, bytes.length - 2048),
                        Math.min(2048, bytes.length),
                        StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            warnings.add("the file is cut off, its end may be missing: fetch it again");
        }
        long unknown =
                pages.stream()
                        .flatMap(page -> page.glyphs().stream())
                        .filter(glyph -> glyph.text().indexOf('\uFFFD') >= 0)
                        .count();
        if (unknown > 0) {
            warnings.add(unknown + " characters are unknown: its fonts do not say what they are");
        }
        return warnings;
    }

    private static String numbers(List<PdfPage> pages) {
        return (pages.size() == 1 ? "page " : "pages ")
                + pages.stream()
                        .limit(20)
                        .map(page -> Integer.toString(page.number()))
                        .collect(Collectors.joining(", "))
                + (pages.size() > 20 ? ", ..." : "");
    }

    private static Extract extract(PDDocument pdf, List<PdfPage> pages, List<String> warnings) {
        List<List<PdfLine>> seen = new ArrayList<>();
        List<Block> hidden = new ArrayList<>();
        for (PdfPage page : pages) {
            PdfLine.Lines lines = PdfLine.of(page);
            seen.add(lines.seen());
            hidden.addAll(lines.hidden());
        }
        PdfLayout.Laid laid = PdfLayout.lay(seen);
        List<Block> blocks = new ArrayList<>(laid.blocks());
        blocks.addAll(hidden);
        return new Extract(new Extract.Content.Assembled(blocks), about(pdf, laid), warnings);
    }

    private static Extract.About about(PDDocument pdf, PdfLayout.Laid laid) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        List<DateClue> dates = new ArrayList<>();
        date(information, COSName.CREATION_DATE, dates);
        date(information, COSName.MOD_DATE, dates);
        String stated = information.getTitle();
        boolean usable = stated != null && !stated.isBlank() && !stated.matches(NO_TITLE);
        String title = !laid.title().isEmpty() ? laid.title() : usable ? stated : null;
        return new Extract.About(
                title, null, pdf.getDocumentCatalog().getLanguage(), dates, laid.margins());
    }

    private static void date(
            PDDocumentInformation information, COSName name, List<DateClue> dates) {
        String value = information.getCOSObject().getString(name);
        if (value != null) {
            MetadataDate.of(value.replaceFirst("^D:", ""))
                    .filter(clue -> !dates.contains(clue))
                    .ifPresent(dates::add);
        }
    }
}

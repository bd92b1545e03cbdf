package readout.render;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What stands on the pages of a PDF, in the order of its structure, with the evidence inside it.
sealed interface PdfText {
    /// A file that is no PDF of this kind.
    record Unreadable(String reason) implements PdfText {}

    /// The text of a tagged PDF.
    ///
    /// @param attachment what is attached as its evidence
    /// @param body the pieces of the text in the order in which the structure tells them
    /// @param margins what each page bears outside the structure, first page first
    /// @param loose pieces that are marked neither as text nor as margin
    record Pages(Attachment attachment, List<Piece> body, List<String> margins, List<Piece> loose)
            implements PdfText {
        public Pages {
            body = List.copyOf(body);
            margins = List.copyOf(margins);
            loose = List.copyOf(loose);
        }
    }

    /// A file inside the PDF.
    final class Attachment {
        private final byte[] bytes;

        Attachment(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    /// A run of text on one line of one page.
    ///
    /// @param page counted from 1
    record Piece(int page, String text) {}

    static PdfText read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            byte[] evidence = evidence(document);
            if (evidence == null) {
                return new Unreadable("no " + PdfFinish.ATTACHMENT + " is attached to it");
            }
            return PdfStructure.read(document, new Attachment(evidence));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Damaged and hostile files make the library throw whatever it happens to throw.
            return new Unreadable("a damaged PDF: " + e.getMessage());
        }
    }

    private static byte @Nullable [] evidence(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> attached = files == null ? null : files.getNames();
        PDComplexFileSpecification found =
                attached == null ? null : attached.get(PdfFinish.ATTACHMENT);
        PDEmbeddedFile file = found == null ? null : found.getEmbeddedFile();
        return file == null ? null : file.toByteArray();
    }
}

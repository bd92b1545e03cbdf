package readout.render;

import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a tagged PDF as a screen reader does: by its structure, not by where things are painted.
final class PdfStructure {
    private static final int DEEPEST = 200;
    private static final int NONE = -1;

    private final Map<COSDictionary, Integer> pageNumbers = new LinkedHashMap<>();
    private final List<Map<Integer, StringBuilder>> marked = new ArrayList<>();
    private final List<PdfText.Piece> body = new ArrayList<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    private PdfStructure() {}

    static PdfText read(PDDocument document, PdfText.Attachment evidence) throws IOException {
        PdfStructure structure = new PdfStructure();
        List<String> margins = new ArrayList<>();
        List<PdfText.Piece> loose = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            structure.pageNumbers.put(page.getCOSObject(), margins.size() + 1);
            Painted painted = new Painted();
            painted.processPage(page);
            structure.marked.add(painted.marked);
            margins.add(painted.margin.toString());
            if (!painted.loose.isEmpty()) {
                loose.add(new PdfText.Piece(margins.size(), painted.loose.toString()));
            }
        }
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return new PdfText.Unreadable("it is not tagged");
        }
        structure.walk(root, null, 0);
        for (int i = 0; i < structure.marked.size(); i++) {
            for (StringBuilder left : structure.marked.get(i).values()) {
                loose.add(new PdfText.Piece(i + 1, left.toString()));
            }
        }
        return new PdfText.Pages(evidence, structure.body, margins, loose);
    }

    private void walk(PDStructureNode node, @Nullable PDPage inherited, int depth)
            throws IOException {
        if (depth > DEEPEST || !seen.add(node.getCOSObject())) {
            throw new IOException("its structure is not a tree");
        }
        PDPage page = inherited;
        if (node instanceof PDStructureElement element && element.getPage() != null) {
            page = element.getPage();
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element, page, depth + 1);
                case PDMarkedContentReference reference ->
                        take(
                                reference.getPage() == null ? page : reference.getPage(),
                                reference.getMCID());
                case Integer id -> take(page, id);
                default -> {
                    // References to annotations carry no text.
                }
            }
        }
    }

    private void take(@Nullable PDPage page, int id) {
        Integer number = page == null ? null : pageNumbers.get(page.getCOSObject());
        StringBuilder text = number == null ? null : marked.get(number - 1).remove(id);
        if (number != null && text != null) {
            body.add(new PdfText.Piece(number, text.toString()));
        }
    }

    /// The text of one page by the marks it is painted in.
    private static final class Painted extends PDFMarkedContentExtractor {
        private final Map<Integer, StringBuilder> marked = new LinkedHashMap<>();
        private final StringBuilder margin = new StringBuilder();
        private final StringBuilder loose = new StringBuilder();
        private final Deque<StringBuilder> open = new ArrayDeque<>();

        Painted() {
            addOperator(new BeginMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            int id = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
            if (id != NONE) {
                open.push(marked.computeIfAbsent(id, key -> new StringBuilder()));
            } else if (COSName.ARTIFACT.equals(tag)) {
                open.push(margin);
            } else {
                open.push(open.isEmpty() ? loose : open.peek());
            }
        }

        @Override
        public void endMarkedContentSequence() {
            open.poll();
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            StringBuilder into = open.isEmpty() ? loose : open.peek();
            if (into != null) {
                into.append(position.getUnicode());
            }
        }
    }
}

package readout.reading;

import readout.document.Document;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The stored text of a document, with its marks and pages.
record StoredText(String text, List<Document.Mark> marks, List<Document.Page> pages) {

    /// Puts blocks together: the body first, then what is not the body, marked, so that no sentence
    /// is interrupted. Blocks are parted by an empty line, lines inside them by a line break; what
    /// goes on on the next page does so behind a space.
    static StoredText of(List<Block> blocks) {
        Assembly assembly = new Assembly();
        blocks.stream().filter(Block::isBody).forEach(assembly::add);
        assembly.endPage();
        blocks.stream().filter(block -> !block.isBody()).forEach(assembly::add);
        return new StoredText(assembly.text.toString(), assembly.marks, assembly.pages);
    }

    private static final class Assembly {
        private final StringBuilder text = new StringBuilder();
        private final List<Document.Mark> marks = new ArrayList<>();
        private final List<Document.Page> pages = new ArrayList<>();
        private int page;
        private int pageStart;

        void add(Block block) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            for (Block.Line line : block.lines()) {
                if (text.length() > start) {
                    text.append(line.page() == page ? '\n' : ' ');
                }
                if (block.isBody() && line.page() != page) {
                    endPage();
                    page = line.page();
                }
                text.append(line.text());
            }
            switch (block.kind()) {
                case BODY -> {}
                case FURNITURE -> mark(start, Document.Mark.Kind.FURNITURE, block.reason());
                case HIDDEN -> mark(start, Document.Mark.Kind.HIDDEN, block.reason());
            }
        }

        private void mark(int start, Document.Mark.Kind kind, String reason) {
            marks.add(new Document.Mark(new Span(start, text.length()), kind, reason));
        }

        void endPage() {
            if (page > 0 && text.length() > pageStart) {
                pages.add(new Document.Page(page, new Span(pageStart, text.length())));
            }
            page = 0;
            pageStart = text.length();
        }
    }
}

package readout.reading;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

import readout.document.DateClue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markdown (CommonMark 0.31), read as what it shows; a YAML front matter gives title and date.
final class MarkdownReader implements FormatReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A---[ \\t]*\\R(.*?)\\R(---|\\.\\.\\.)[ \\t]*(\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(\\w+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        Decoding decoding = Decoding.of(bytes, List.of());
        String source = decoding.text();
        Matcher front = FRONT_MATTER.matcher(source);
        Extract.About about = Extract.About.NOTHING;
        if (front.find()) {
            about = about(front.group(1));
            source = source.substring(front.end());
        }
        Blocks blocks = new Blocks();
        Parser.builder().build().parse(source).accept(blocks);
        return new Extract(
                new Extract.Content.Assembled(blocks.blocks), about, decoding.warnings());
    }

    private static Extract.About about(String fields) {
        String title = null;
        String publisher = null;
        String language = null;
        List<DateClue> dates = new ArrayList<>();
        Matcher field = FIELD.matcher(fields);
        while (field.find()) {
            String value = field.group(2);
            switch (field.group(1)) {
                case "title" -> title = value;
                case "publisher", "organisation", "organization" -> publisher = value;
                case "lang", "language" -> language = value;
                case "date", "published" -> MetadataDate.of(value).ifPresent(dates::add);
                default -> {}
            }
        }
        return new Extract.About(title, publisher, language, dates, List.of());
    }

    private static final class Blocks extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private void end() {
            if (!text.toString().isBlank()) {
                blocks.add(Block.body(text.toString().strip()));
            }
            text.setLength(0);
        }

        private void block(Node node) {
            visitChildren(node);
            end();
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(ThematicBreak line) {
            String literal = line.getLiteral();
            blocks.add(Block.of(Block.Kind.FURNITURE, shown(literal), "ornament"));
        }

        private static String shown(@Nullable String literal) {
            return literal == null || literal.isBlank() ? "* * *" : literal.strip();
        }

        @Override
        public void visit(HtmlBlock html) {
            Matcher comment = COMMENT.matcher(html.getLiteral());
            while (comment.find()) {
                blocks.add(Block.of(Block.Kind.HIDDEN, comment.group(), "comment"));
            }
            text.append(TAG.matcher(comment.replaceAll("")).replaceAll(""));
            end();
        }

        @Override
        public void visit(FencedCodeBlock code) {
            text.append(code.getLiteral());
            end();
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            text.append(code.getLiteral());
            end();
        }

        /// A picture says nothing that can be quoted.
        @Override
        public void visit(Image image) {}

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak line) {
            text.append('\n');
        }
    }
}

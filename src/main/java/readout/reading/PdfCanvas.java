package readout.reading;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Draws the pages of a PDF without a picture, and notes where each character comes to stand and
/// whether it can be seen.
final class PdfCanvas extends PDFTextStripper {
    /// Type smaller than this, in points, nobody reads.
    private static final double TINY = 2;

    /// Lighter than this, of 1, on white paper is not seen.
    private static final float WHITE = 0.97f;

    /// No page holds more: what draws on is a bomb.
    private static final int MOST_GLYPHS = 500_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private final Runnable progress;
    private List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<Rectangle2D> path = new ArrayList<>();
    private final List<Rectangle2D> painted = new ArrayList<>();
    private boolean pictures;
    private PDRectangle box = PDRectangle.A4;

    /// @param progress is told of every page that is done
    PdfCanvas(Runnable progress) {
        this.progress = progress;
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new Pictures(this));
        addOperator(new Rectangles(this));
        for (String fill : List.of("f", "F", "f*", "B", "B*", "b", "b*")) {
            addOperator(new Paint(this, fill, true));
        }
        for (String end : List.of("n", "S", "s")) {
            addOperator(new Paint(this, end, false));
        }
    }

    List<PdfPage> pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) {
        glyphs = new ArrayList<>();
        painted.clear();
        path.clear();
        pictures = false;
        box = page.getCropBox();
        String fault = "";
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            fault = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }
        boolean turned = page.getRotation() % 180 != 0;
        double width = turned ? box.getHeight() : box.getWidth();
        double height = turned ? box.getWidth() : box.getHeight();
        pages.add(new PdfPage(getCurrentPageNo(), width, height, glyphs, pictures, fault));
        progress.run();
    }

    /// The text is laid out elsewhere.
    @Override
    protected void writePage() {}

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new IllegalStateException("more than " + MOST_GLYPHS + " characters on a page");
        }
        double size = Math.abs(position.getYScale());
        glyphs.add(
                new PdfGlyph(
                        text,
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        size,
                        position.getWidthOfSpace(),
                        hidden(position, size)));
    }

    private String hidden(TextPosition position, double size) {
        double x = position.getTextMatrix().getTranslateX();
        double y = position.getTextMatrix().getTranslateY();
        if (x < -1 || y < -1 || x > box.getWidth() + 1 || y > box.getHeight() + 1) {
            return "off the page";
        }
        if (size < TINY) {
            return "tiny text";
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return "drawn without ink";
        }
        double atX = x + box.getLowerLeftX() + position.getWidth() / 2;
        double atY = y + box.getLowerLeftY() + size / 4;
        boolean onPaper = painted.stream().noneMatch(rectangle -> rectangle.contains(atX, atY));
        return mode == RenderingMode.FILL && onPaper && isWhite() ? "white text" : "";
    }

    private boolean isWhite() {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            return Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF)) >= WHITE * 255
                    || getGraphicsState().getNonStrokeAlphaConstant() < 1 - WHITE;
        } catch (IOException | RuntimeException e) {
            // A pattern or a broken colour space is ink of some kind.
            return false;
        }
    }

    private Rectangle2D inUserSpace(double x, double y, double width, double height) {
        var from =
                getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .transformPoint((float) x, (float) y);
        var to =
                getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .transformPoint((float) (x + width), (float) (y + height));
        Rectangle2D rectangle = new Rectangle2D.Double();
        rectangle.setFrameFromDiagonal(from.x, from.y, to.x, to.y);
        return rectangle;
    }

    /// `re`: part of a path that may be painted.
    private final class Rectangles extends OperatorProcessor {
        Rectangles(PDFStreamEngine engine) {
            super(engine);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (operands.size() == 4
                    && operands.get(0) instanceof COSNumber x
                    && operands.get(1) instanceof COSNumber y
                    && operands.get(2) instanceof COSNumber width
                    && operands.get(3) instanceof COSNumber height) {
                path.add(
                        inUserSpace(
                                x.floatValue(),
                                y.floatValue(),
                                width.floatValue(),
                                height.floatValue()));
            }
        }

        @Override
        public String getName() {
            return "re";
        }
    }

    /// The end of a path: what was filled with a colour can carry white text.
    private final class Paint extends OperatorProcessor {
        private final String name;
        private final boolean fills;

        Paint(PDFStreamEngine engine, String name, boolean fills) {
            super(engine);
            this.name = name;
            this.fills = fills;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (fills && !isWhite()) {
                painted.addAll(path);
            }
            path.clear();
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /// `Do`: a picture can carry white text too.
    private final class Pictures extends DrawObject {
        Pictures(PDFStreamEngine engine) {
            super(engine);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.getFirst() instanceof COSName name
                    && getContext().getResources() != null
                    && getContext().getResources().isImageXObject(name)) {
                pictures = true;
                painted.add(inUserSpace(0, 0, 1, 1));
            } else {
                super.process(operator, operands);
            }
        }
    }
}

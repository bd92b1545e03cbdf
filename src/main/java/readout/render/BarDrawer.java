package readout.render;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;

/// Draws the picture's bars, lines and numbers straight into the PDF, as vectors and as text.
///
/// It knows the few elements that [TimePicture] writes. A whole SVG library would draw the same and
/// cost a fifth of a second of every start, and turn the numbers into shapes that nobody can copy.
final class BarDrawer implements SVGDrawer {
    private static final FSRGBColor BAR = new FSRGBColor(0x4a, 0x6f, 0x9c);
    private static final FSRGBColor LINE = new FSRGBColor(0xc9, 0xce, 0xd6);
    private static final FSRGBColor INK = new FSRGBColor(0x33, 0x3b, 0x47);

    @Override
    public SVGImage buildSVGImage(
            Element svg,
            Box box,
            CssContext context,
            double cssWidth,
            double cssHeight,
            double dotsPerPixel) {
        return new Picture(svg, box.getStyle().getFSFont(context), dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private record Picture(Element svg, FSFont font, double scale) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(number(svg, "width") * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(number(svg, "height") * scale);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    draw(element, device, context, x, y);
                }
            }
        }

        private void draw(
                Element element,
                OutputDevice device,
                RenderingContext context,
                double left,
                double top) {
            switch (element.getTagName()) {
                case "rect" -> {
                    device.setColor(BAR);
                    device.fill(
                            new Rectangle2D.Double(
                                    left + scale * number(element, "x"),
                                    top + scale * number(element, "y"),
                                    scale * number(element, "width"),
                                    scale * number(element, "height")));
                }
                case "line" -> {
                    device.setColor(LINE);
                    device.fill(
                            new Rectangle2D.Double(
                                    left + scale * number(element, "x1"),
                                    top + scale * number(element, "y1"),
                                    scale * (number(element, "x2") - number(element, "x1")),
                                    scale * 0.7));
                }
                case "text" -> {
                    String text = element.getTextContent();
                    double width =
                            context.getTextRenderer()
                                    .getWidth(context.getFontContext(), font, text);
                    device.setColor(INK);
                    device.setFont(font);
                    context.getTextRenderer()
                            .drawString(
                                    device,
                                    text,
                                    (float) (left + scale * number(element, "x") - width / 2),
                                    (float) (top + scale * number(element, "y")));
                }
                default ->
                        throw new IllegalArgumentException("can not draw " + element.getTagName());
            }
        }

        private static double number(Element element, String attribute) {
            return Double.parseDouble(element.getAttribute(attribute));
        }
    }
}

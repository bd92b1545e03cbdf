package readout.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The text of a page as blocks: each run of inline text between block elements is one.
final class HtmlBlocks {
    static final Set<String> NEVER_TEXT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "canvas",
                    "head",
                    "title",
                    "audio",
                    "video",
                    "map");

    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt",
                    "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
                    "tt", "u", "var", "wbr", "img", "picture", "source", "nobr");

    private final MainContent content;
    private final Visibility visibility;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder apart = new StringBuilder();
    private Block.Kind apartKind = Block.Kind.FURNITURE;
    private String apartReason = "";

    HtmlBlocks(MainContent content, Visibility visibility) {
        this.content = content;
        this.visibility = visibility;
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    List<Block> of(Element root) {
        walk(root, false, "");
        end();
        return blocks;
    }

    /// @param hidden why all in the element is hidden; empty where it is not
    private void walk(Element element, boolean pre, String hidden) {
        String name = element.normalName();
        if (NEVER_TEXT.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            append("\n", element, hidden);
            return;
        }
        boolean block = !isInline(element);
        if (block) {
            end();
        }
        String why = hidden.isEmpty() ? visibility.hides(element).orElse("") : hidden;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                String words = text.getWholeText();
                append(pre ? words : words.replaceAll("[\\t\\n\\r\\f ]+", " "), element, why);
            } else if (child instanceof Element inner) {
                walk(inner, pre || name.equals("pre"), why);
            }
        }
        if (block) {
            end();
        }
    }

    private void append(String text, Element parent, String hidden) {
        String around = hidden.isEmpty() ? content.reason(parent).orElse("") : "";
        if (hidden.isEmpty() && around.isEmpty()) {
            add(body, text);
            return;
        }
        Block.Kind kind = hidden.isEmpty() ? Block.Kind.FURNITURE : Block.Kind.HIDDEN;
        String reason = hidden.isEmpty() ? around : hidden;
        if (kind != apartKind || !reason.equals(apartReason)) {
            endApart();
        }
        apartKind = kind;
        apartReason = reason;
        add(apart, text);
    }

    /// White space at a line's start says nothing.
    private static void add(StringBuilder to, String text) {
        boolean atStart = to.isEmpty() || Character.isWhitespace(to.charAt(to.length() - 1));
        to.append(atStart && text.startsWith(" ") ? text.substring(1) : text);
    }

    private void end() {
        for (String paragraph : body.toString().split(" ?\\n\\s*\\n\\s*", -1)) {
            if (!paragraph.isBlank()) {
                blocks.add(Block.body(paragraph.strip()));
            }
        }
        body.setLength(0);
        endApart();
    }

    private void endApart() {
        if (!apart.toString().isBlank()) {
            blocks.add(Block.of(apartKind, apart.toString().strip(), apartReason));
        }
        apart.setLength(0);
    }
}

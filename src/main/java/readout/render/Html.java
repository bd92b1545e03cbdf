package readout.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Writes markup that is well-formed as HTML and as XML.
///
/// Text and attribute values only ever come in through here, and are escaped here: whatever a
/// source says stays text.
public final class Html {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "b", "del", "em", "i", "ins", "line", "mark", "q", "rect", "small", "span",
                    "strong", "sup", "text", "u");

    private final StringBuilder markup = new StringBuilder(1 << 14);
    private final StringBuilder words = new StringBuilder(1 << 13);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    public Html open(String tag, String... attributes) {
        tag(tag, attributes);
        markup.append('>');
        open.push(tag);
        part(tag);
        return this;
    }

    /// Closes the innermost element, which must be of the tag.
    public Html close(String tag) {
        String innermost = open.pop();
        if (!innermost.equals(tag)) {
            throw new IllegalStateException("open is " + innermost + ", not " + tag);
        }
        markup.append("</").append(tag).append('>');
        part(tag);
        return this;
    }

    /// An element with text and nothing else in it.
    public Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /// An element that never has content.
    public Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        markup.append("/>");
        part(tag);
        return this;
    }

    /// Text as it is; what others wrote goes through [#said].
    public Html text(String text) {
        escape(text);
        words.append(text);
        return this;
    }

    /// Text of a document or of a person: without the characters that steer instead of being read.
    public Html said(String text) {
        return text(new Spelling.Screen().of(text));
    }

    /// Markup that was written elsewhere, whole.
    public Html add(Html other) {
        markup.append(other.markup());
        words.append(other.words());
        return this;
    }

    /// The style sheet of the project, which is not text of the page.
    public Html style(String css) {
        if (css.contains("<") || css.contains("&") || css.contains("]]>")) {
            throw new IllegalArgumentException("a style sheet that needs escaping");
        }
        markup.append("<style>").append(css).append("</style>");
        return this;
    }

    /// The head's elements say nothing on the page.
    public Html title(String title) {
        markup.append("<title>");
        escape(title);
        markup.append("</title>");
        return this;
    }

    /// The markup, whole.
    ///
    /// @throws IllegalStateException if an element is still open
    public String markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return markup.toString();
    }

    /// What is written so far, with elements still open.
    String unfinished() {
        return markup.toString();
    }

    /// The text in reading order, blocks apart by a line feed.
    String words() {
        return words.toString();
    }

    private void tag(String tag, String... attributes) {
        markup.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            markup.append('"');
        }
    }

    private void part(String tag) {
        if (!INLINE.contains(tag)) {
            words.append('\n');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(c);
            }
        }
    }
}

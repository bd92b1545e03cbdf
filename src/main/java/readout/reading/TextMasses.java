package readout.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How much text each element of a page holds, without what is hidden or was set aside.
final class TextMasses {
    /// Words of its own with which a block counts as running text.
    private static final int RUNNING_WORDS = 10;

    private static final Mass NONE = new Mass(0, 0, 0);

    /// @param words in the element and below
    /// @param linked those of them in links
    /// @param running those of them in blocks of running text, less the share in links
    record Mass(int words, int linked, double running) {}

    private final Visibility visibility;
    private final Set<Element> aside;
    private final Map<Element, Mass> masses = new HashMap<>();

    private TextMasses(Visibility visibility, Set<Element> aside) {
        this.visibility = visibility;
        this.aside = aside;
    }

    static TextMasses of(Element body, Visibility visibility, Set<Element> aside) {
        TextMasses masses = new TextMasses(visibility, aside);
        masses.weigh(body);
        return masses;
    }

    Mass of(Element element) {
        return masses.getOrDefault(element, NONE);
    }

    private Mass weigh(Element element) {
        if (aside.contains(element)
                || HtmlBlocks.NEVER_TEXT.contains(element.normalName())
                || visibility.hides(element).isPresent()) {
            return NONE;
        }
        int words = 0;
        int linked = 0;
        double running = 0;
        int own = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                int here = words(text.getWholeText());
                words += here;
                own += here;
            } else if (child instanceof Element inner) {
                Mass below = weigh(inner);
                words += below.words();
                linked += below.linked();
                running += below.running();
                if (HtmlBlocks.isInline(inner)) {
                    own += below.words();
                }
            }
        }
        if (element.normalName().equals("a")) {
            linked = words;
        }
        if (!HtmlBlocks.isInline(element) && own >= RUNNING_WORDS) {
            running += own * (1 - (double) linked / words);
        }
        Mass mass = new Mass(words, linked, running);
        masses.put(element, mass);
        return mass;
    }

    private static int words(String text) {
        int words = 0;
        boolean in = false;
        for (int at = 0; at < text.length(); at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            words += letter && !in ? 1 : 0;
            in = letter;
        }
        return words;
    }
}

package readout.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Map;
import java.util.Optional;

/// The part of a page that is its document: a root element without what is set aside in it.
final class MainContent {
    private final Element root;
    private final Map<Element, String> around;

    MainContent(Element root, Map<Element, String> around) {
        this.root = root;
        this.around = around;
    }

    /// Everything on the page.
    static MainContent whole(Document page) {
        return new MainContent(page.body(), Map.of());
    }

    static MainContent of(Document page, Visibility visibility) {
        return ContentFinder.find(page.body(), visibility);
    }

    /// Whether text that stands directly in the element belongs to the document.
    boolean holds(Element element) {
        return reason(element).isEmpty();
    }

    /// Why text that stands directly in the element does not belong to the document; empty where it
    /// does.
    Optional<String> reason(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String reason = around.get(at);
            if (reason != null) {
                return Optional.of(reason);
            }
            if (at.equals(root)) {
                return Optional.empty();
            }
        }
        return Optional.of("around the content");
    }
}

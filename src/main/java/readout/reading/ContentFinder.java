package readout.reading;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the main content of a page: the innermost element that still holds nearly all running text
/// once the surroundings are set aside.
final class ContentFinder {
    private static final Pattern ARTICLE_NAMES =
            Pattern.compile(
                    "(^|[\\s_-])(article-?body|articlebody|article-?content|entry-content|post-content|post-?body|story-?body|article__body|article-text|blog-content|rich-text|richtext)([\\s_-]|$)");

    /// The root holds this share of the running text at least.
    private static final double NEARLY_ALL = 0.85;

    private static final double MOST = 0.6;

    private ContentFinder() {}

    static MainContent find(Element body, Visibility visibility) {
        TextMasses all = TextMasses.of(body, visibility, Set.of());
        Map<Element, String> around = PageSurroundings.of(body, all);
        TextMasses content = TextMasses.of(body, visibility, around.keySet());
        return new MainContent(root(body, content), around);
    }

    private static Element root(Element body, TextMasses masses) {
        double all = masses.of(body).running();
        Element start = semantic(body, masses, all);
        Element at = start;
        while (true) {
            Element best = null;
            for (Element child : at.children()) {
                if (!HtmlBlocks.isInline(child)
                        && (best == null
                                || masses.of(child).running() > masses.of(best).running())) {
                    best = child;
                }
            }
            if (best == null
                    || masses.of(best).running() < NEARLY_ALL * masses.of(at).running()
                    || best.normalName().equals("p")) {
                return at;
            }
            at = best;
        }
    }

    private static Element semantic(Element body, TextMasses masses, double all) {
        Element found = body;
        for (Element candidate :
                body.select("article, main, [role=main], [itemprop=articleBody], [class]")) {
            boolean named =
                    !candidate.hasAttr("class")
                            || !candidate.normalName().equals("div")
                            || candidate.hasAttr("itemprop")
                            || ARTICLE_NAMES
                                    .matcher(candidate.className().toLowerCase(Locale.ROOT))
                                    .find();
            boolean known =
                    named
                            && (Set.of("article", "main").contains(candidate.normalName())
                                    || candidate.hasAttr("itemprop")
                                    || candidate.attr("role").equals("main")
                                    || ARTICLE_NAMES
                                            .matcher(candidate.className().toLowerCase(Locale.ROOT))
                                            .find());
            if (known
                    && masses.of(candidate).running() >= MOST * all
                    && masses.of(candidate).running() <= masses.of(found).running()) {
                found = candidate;
            }
        }
        return found;
    }
}

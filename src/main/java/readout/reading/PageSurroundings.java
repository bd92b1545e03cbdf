package readout.reading;

import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Sets aside what is plainly around the document of a page: by element, by what its class calls
/// it, by the heading above it, by being mostly links. What holds much of the page's text stays.
final class PageSurroundings {
    private static final Set<String> AROUND =
            Set.of(
                    "nav",
                    "footer",
                    "aside",
                    "button",
                    "select",
                    "dialog",
                    "menu",
                    "option",
                    "input",
                    "textarea");

    private static final Set<String> AROUND_ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "dialog",
                    "search",
                    "alertdialog",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist",
                    "form");

    /// Words in class and id that name parts around a document.
    private static final Pattern AROUND_NAMES =
            Pattern.compile(
                    "(^|[\\s_-])(comments?|commentlist|respond|disqus|share|sharing|sharedaddy|social|addtoany"
                        + "|related|relatedposts?|recirc\\w*|recommend\\w*|sidebar|side-bar|newsletter|subscribe"
                        + "|subscription|promo|promos|promoted|advert\\w*|ads?|adslot|sponsor\\w*|breadcrumbs?"
                        + "|footer|nav|navbar|navigation|menu|cookies?|consent|gdpr|popup|modal"
                        + "|author-?bio|authorbox|author-box|about-author|post-author|bio|byline|tags|tag-links|post-tags|pagination|pager"
                        + "|toc|table-of-contents|cta|skip-link|login|signup|sign-up|outbrain|taboola"
                        + "|screen-reader-text|sr-only|visually-hidden|post-meta|entry-meta|postmeta|meta-data"
                        + "|post-navigation|more-stories|read-more|readmore|read-next|up-next|most-read|trending"
                        + "|popular|latest|upsell|paywall|donate|donation|banner|toolbar|teaser|jetpack-likes|caption|credits?|photo-credit|wp-caption-text)"
                        + "([\\s_-]|$)");

    private static final Pattern AROUND_HEADING =
            Pattern.compile(
                    "(?i)(related|recommended|similar|popular|trending|latest|recent|more|other)"
                        + " (articles?|posts?|stories|content|news|topics?|reading|resources|links|from"
                        + " .{1,40}|blogs?|pages?|reads|insights|products|guides|recipes)|related|you"
                        + " (may|might) (also )?(like|enjoy|be interested).{0,30}|(read|up)"
                        + " next|read more|more (on|like) this.{0,40}|about the authors?|about the"
                        + " writer|written by|share( this.{0,20})?|leave a"
                        + " (reply|comment)|comments?|\\d+ (comments?|thoughts?"
                        + " on.*|responses?.*)|join the (discussion|conversation)|(subscribe|sign"
                        + " up|get|join|stay).{0,60}(newsletter|inbox|updates|mailing"
                        + " list|email)s?.{0,30}|subscribe|newsletter|tags:?|filed"
                        + " under.*|categories|follow us|table of contents|contents|in this"
                        + " (article|guide|post)|(explore|discover) more.{0,30}|keep reading|don.t"
                        + " miss.{0,30}|footnotes?|contact us.{0,30}|ready to .{3,60}\\?");

    private final TextMasses masses;
    private final Map<Element, String> around = new HashMap<>();

    private PageSurroundings(TextMasses masses) {
        this.masses = masses;
    }

    /// The elements set aside, each with the reason.
    static Map<Element, String> of(Element body, TextMasses masses) {
        PageSurroundings surroundings = new PageSurroundings(masses);
        surroundings.setAside(body, masses.of(body).words());
        return surroundings.around;
    }

    private void setAside(Element element, int all) {
        for (Element child : element.children()) {
            Optional<String> reason = isAround(child, all);
            if (reason.isPresent()) {
                around.put(child, reason.get());
            } else {
                setAside(child, all);
            }
        }
        setAsideByHeading(element, all);
    }

    private Optional<String> isAround(Element element, int all) {
        TextMasses.Mass mass = masses.of(element);
        boolean most = mass.words() > 0.4 * all;
        String name = element.normalName();
        if (name.equals("figcaption")) {
            return Optional.of("photo caption");
        }
        if (most || name.equals("body")) {
            return Optional.empty();
        }
        if (AROUND.contains(name) || AROUND_ROLES.contains(element.attr("role"))) {
            return Optional.of("navigation");
        }
        if (name.equals("header") && element.selectFirst("h1") == null) {
            return Optional.of("page header");
        }
        if (name.equals("form") && mass.running() < 100) {
            return Optional.of("form");
        }
        if (HtmlBlocks.isInline(element)) {
            return Optional.empty();
        }
        if (mass.words() < 0.25 * all && isNamedAround(element)) {
            return Optional.of("beside the content");
        }
        return isLinks(element, mass) ? Optional.of("links") : Optional.empty();
    }

    private static boolean isNamedAround(Element element) {
        String classes = element.className().toLowerCase(Locale.ROOT);
        String id = element.id().toLowerCase(Locale.ROOT);
        // A long id is made of a heading's words.
        boolean named = id.chars().filter(c -> c == '-' || c == '_').count() <= 1;
        return AROUND_NAMES.matcher(classes).find()
                || (named && level(element) == 9 && AROUND_NAMES.matcher(id).find());
    }

    /// A block that is mostly links: a menu, a list of other pages.
    private static boolean isLinks(Element element, TextMasses.Mass mass) {
        if (mass.words() == 0 || mass.linked() < 0.6 * mass.words()) {
            return false;
        }
        int links = element.select("a").size();
        return (links >= 3 && mass.words() - mass.linked() < 15 + 2 * links)
                || (links >= 1
                        && mass.running() == 0
                        && !element.normalName().equals("p")
                        && !element.normalName().startsWith("h")
                        && !element.normalName().equals("li")
                        && mass.words() > 0
                        && mass.linked() > 0.8 * mass.words());
    }

    private void setAsideByHeading(Element parent, int all) {
        boolean aside = false;
        int level = 9;
        for (Element child : parent.children()) {
            int own = level(child);
            boolean trigger = own < 9 && AROUND_HEADING.matcher(child.text().strip()).matches();
            if (trigger) {
                aside = true;
                level = own;
            } else if (aside && own <= level) {
                aside = false;
            }
            if (aside && masses.of(child).words() < 0.3 * all) {
                around.put(child, "under a heading for other things");
            }
        }
    }

    private static int level(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return name.charAt(1) - '0';
        }
        boolean bold =
                name.equals("p")
                        && element.childrenSize() == 1
                        && element.ownText().isBlank()
                        && Set.of("strong", "b").contains(element.child(0).normalName());
        return bold ? 7 : 9;
    }
}

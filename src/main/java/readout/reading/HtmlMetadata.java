package readout.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import readout.document.DateClue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a web page says of itself: meta elements, JSON-LD (schema.org), `time` elements.
final class HtmlMetadata {
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "pubdate",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.date",
                    "dcterms.created",
                    "citation_publication_date",
                    "citation_date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "article_date_original",
                    "cxenseparse:recs:publishtime",
                    "cxenseparse:publishtime",
                    "article:published",
                    "article.published",
                    "og:pubdate",
                    "bt:pubdate",
                    "rnews:datepublished",
                    "originalpublicationdate",
                    "publication_date",
                    "published_date",
                    "published-date",
                    "publisheddate",
                    "published_at",
                    "displaydate",
                    "dc.date.created",
                    "dc.date.published",
                    "dcterms.date.issued",
                    "datecreated",
                    "release_date");

    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "datemodified",
                    "dcterms.modified",
                    "dc.date.modified",
                    "last-modified");

    private static final Pattern SITE = Pattern.compile("\\s+[|–—·•:-]\\s+");

    private HtmlMetadata() {}

    static Extract.About of(Document page, MainContent content) {
        String language = page.select("html").attr("lang");
        // "03-09-2026" is read as the page itself writes dates.
        boolean american = DateLine.writesMonthFirst(page.text(), language);
        JsonLd json = JsonLd.of(page);
        List<DateClue> dates = new ArrayList<>();
        MetadataDate.of(json.published(), american).ifPresent(dates::add);
        for (String name : PUBLISHED) {
            for (Element meta : page.select("meta")) {
                String own =
                        (meta.attr("property") + meta.attr("name") + meta.attr("itemprop"))
                                .toLowerCase(Locale.ROOT);
                if (own.equals(name)) {
                    add(dates, meta.attr("content"), american);
                }
            }
        }
        for (Element time :
                page.select(
                        "time[itemprop=datePublished], [itemprop=datePublished], time[pubdate],"
                                + " time.published, time.entry-date")) {
            add(
                    dates,
                    time.hasAttr("datetime")
                            ? time.attr("datetime")
                            : time.hasAttr("content") ? time.attr("content") : time.text(),
                    american);
        }
        for (Element time : page.select("time[datetime]")) {
            if (content.holds(time) || near(time, page)) {
                add(dates, time.attr("datetime"), american);
            }
        }
        address(page).flatMap(FileNameDate::ofAddress).ifPresent(dates::add);
        add(dates, json.modified(), american);
        for (String name : MODIFIED) {
            add(dates, meta(page, name), american);
        }
        String site = meta(page, "og:site_name");
        return new Extract.About(
                title(page, content),
                site != null ? site : json.publisher(),
                language,
                dates,
                datelines(page, !dates.isEmpty()));
    }

    private static boolean near(Element time, Document page) {
        Element title = page.selectFirst("h1");
        if (title == null) {
            return false;
        }
        Element around = title.parent();
        for (int i = 0; i < 3 && around != null; i++) {
            if (time.parents().contains(around) && !around.normalName().equals("body")) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /// The page's own address, where it names it.
    private static Optional<String> address(Document page) {
        String canonical = page.select("link[rel=canonical]").attr("href");
        String own = canonical.isEmpty() ? meta(page, "og:url") : canonical;
        return Optional.ofNullable(own);
    }

    private static void add(List<DateClue> dates, @Nullable String value, boolean american) {
        MetadataDate.of(value, american)
                .filter(clue -> !dates.contains(clue))
                .ifPresent(dates::add);
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)) {
                String value = meta.attr("content").strip();
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    /// The heading that the page's own fields confirm, else its only heading, else those fields.
    private static @Nullable String title(Document page, MainContent content) {
        String social = meta(page, "og:title");
        String stated = social != null ? social : page.title().strip();
        List<Element> headings =
                page.select("h1").stream().filter(heading -> !heading.text().isBlank()).toList();
        for (Element heading : headings) {
            if (starts(stated, heading.text()) || starts(page.title(), heading.text())) {
                return heading.text().strip();
            }
        }
        List<Element> own = headings.stream().filter(content::holds).toList();
        if (headings.size() == 1 || (own.size() == 1 && stated.isEmpty())) {
            return headings.size() == 1 ? headings.getFirst().text() : own.getFirst().text();
        }
        if (stated.isEmpty()) {
            return headings.isEmpty() ? null : headings.getFirst().text();
        }
        String[] parts = SITE.split(stated, -1);
        return parts.length == 2 && parts[0].length() > parts[1].length() ? parts[0] : stated;
    }

    private static boolean starts(String stated, String heading) {
        String one = words(stated);
        String other = words(heading);
        return !other.isEmpty() && one.startsWith(other) && other.length() * 3 > one.length();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// Short texts near the title: a byline holds the date.
    private static List<String> datelines(Document page, boolean dated) {
        Element title = page.selectFirst("h1");
        List<String> lines = new ArrayList<>();
        if (title != null) {
            List<Element> all = page.body().getAllElements();
            int at = all.indexOf(title);
            for (Element element :
                    all.subList(Math.max(0, at - 12), Math.min(all.size(), at + 40))) {
                String text = element.text();
                if (!element.equals(title)
                        && text.length() < 120
                        && !text.isBlank()
                        && element.childrenSize() < 6) {
                    lines.add(text);
                }
            }
        }
        // Farther off, what is called a date may belong to another document.
        boolean found = lines.stream().anyMatch(line -> !WrittenDate.in(line, false).isEmpty());
        if (!dated && !found) {
            page.select("[class*=date], [class*=published], [class*=posted]").stream()
                    .map(Element::text)
                    .filter(text -> text.length() < 40)
                    .limit(3)
                    .forEach(lines::add);
        }
        return lines;
    }
}

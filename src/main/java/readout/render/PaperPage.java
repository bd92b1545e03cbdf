package readout.render;

import java.util.List;

/// An issue laid out for paper, before it is typeset.
///
/// @param markup well-formed XHTML
/// @param words the text of the body in reading order, blocks apart by line feeds
/// @param header what stands above every page but the first
record PaperPage(String markup, String words, String header) {
    /// Counts the changes of what the pages print from the same evidence. Issues of the first
    /// Readout do not name theirs: it was 1.
    static final int LAYOUT = 4;

    /// @param fingerprint SHA-256 of the evidence's JSON, which the page prints
    static PaperPage of(Evidence evidence, String fingerprint) {
        Sheet body =
                new Sheet(evidence, new Spelling.Paper(Coverage.ofFonts()), new Citing.Numbers());
        IssuePage.write(body, fingerprint);
        String title = body.spell(evidence.title()).strip();
        String header = title + " · " + Wording.numbered(evidence);

        Html html = new Html();
        html.open("html", "lang", "en").open("head").title(title + Wording.issue(evidence));
        html.empty("meta", "name", "subject", "content", Wording.period(evidence.period()));
        html.style(Resources.text("style/paper.css"));
        bookmarks(html, body);
        html.close("head").open("body");
        html.leaf("div", header, "class", "header");
        String start = html.unfinished();
        return new PaperPage(
                start + body.html().markup() + "</body></html>", body.html().words(), header);
    }

    private static void bookmarks(Html html, Sheet sheet) {
        html.open("bookmarks");
        Evidence evidence = sheet.evidence();
        bookmark(html, "At a glance", "glance");
        if (!evidence.themes().isEmpty()) {
            bookmark(html, "What was said when", "picture");
        }
        for (Evidence.Topic topic : evidence.themes()) {
            bookmark(html, sheet.spell(topic.label()), TopicPart.anchor(topic));
        }
        mark(html, evidence.beside().formulas(), FormulaPart.TITLE, "formulas");
        mark(html, evidence.beside().unmentioned(), UnmentionedPart.TITLE, "unmentioned");
        mark(html, evidence.uncovered(), "Not covered by a theme", "uncovered");
        mark(html, evidence.withheld(), "Withheld", "withheld");
        mark(html, evidence.documents(), "Sources", "sources");
        mark(html, evidence.passages(), "Passages in their context", "passages");
        bookmark(html, "Method", "method");
        if (evidence.reviewed() != null) {
            bookmark(html, ReviewNote.TITLE, "review");
        }
        html.close("bookmarks");
    }

    private static void mark(Html html, List<?> content, String name, String anchor) {
        if (!content.isEmpty()) {
            bookmark(html, name, anchor);
        }
    }

    private static void bookmark(Html html, String name, String anchor) {
        html.empty("bookmark", "name", name, "href", "#" + anchor);
    }
}

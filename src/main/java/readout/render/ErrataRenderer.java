package readout.render;

import readout.review.Recall;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Writes the errata of a recalled document in all formats: which printed sentences rest on it,
/// what they said, where, and why they fall. It has the look of the issues.
public final class ErrataRenderer {
    private static final PdfFinish.Attachment DATA =
            new PdfFinish.Attachment("errata.json", "These errata for a program");

    private ErrataRenderer() {}

    /// The bytes of `errata.pdf`, `errata.html`, `errata.md` and `errata.json` by their names. The
    /// same recall always becomes the same bytes.
    public static SequencedMap<String, byte[]> render(Recall recall) {
        byte[] json = ErrataJson.of(recall);
        SequencedMap<String, byte[]> files = new TreeMap<>();
        files.put("errata.json", json);
        files.put("errata.pdf", pdf(recall, json));
        files.put("errata.html", html(recall));
        files.put("errata.md", ErrataMarkdown.of(recall).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static LocalDate day(Recall recall) {
        return recall.entry().signature().time().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static byte[] pdf(Recall recall, byte[] json) {
        ErrataPage page = new ErrataPage(recall, new Spelling.Paper(Coverage.ofFonts()));
        String header = page.title();
        Html html = new Html();
        html.open("html", "lang", "en").open("head").title(header);
        html.empty("meta", "name", "subject", "content", ErrataPage.TITLE);
        html.style(Resources.text("style/paper.css"));
        html.open("bookmarks");
        html.empty("bookmark", "name", ErrataPage.TITLE, "href", "#top");
        html.close("bookmarks").close("head").open("body");
        html.leaf("div", header, "class", "header");
        Html body = page.body();
        String markup = html.unfinished() + body.markup() + "</body></html>";
        return PdfRenderer.typeset(
                new PaperPage(markup, body.words(), header), day(recall), DATA, json);
    }

    private static byte[] html(Recall recall) {
        ErrataPage page = new ErrataPage(recall, new Spelling.Screen());
        Html html = HtmlRenderer.head(page.title(), Resources.text("style/screen.css"));
        String text =
                "<!DOCTYPE html>\n"
                        + html.unfinished()
                        + page.body().markup()
                        + "</main></body></html>\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

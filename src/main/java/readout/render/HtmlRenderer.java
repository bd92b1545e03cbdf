package readout.render;

import readout.text.Sha256;

import java.nio.charset.StandardCharsets;

/// Writes `briefing.html`: one file that needs no other, no script and no network: its citations
/// open in place, and a reader may choose a theme or an actor.
public final class HtmlRenderer implements Renderer {
    /// Even if markup slipped in, a browser would load and run nothing.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public byte[] render(Rendering rendering) {
        Evidence evidence = rendering.evidence();
        PageFilter filter = PageFilter.of(evidence);
        Sheet body = new Sheet(evidence, new Spelling.Screen(), new Citing.Unfolding(filter));
        filter.write(body);
        IssuePage.write(body, Sha256.of(rendering.json()));
        Html html =
                head(
                        body.spell(evidence.title()) + " · " + Wording.numbered(evidence),
                        Resources.text("style/screen.css") + filter.style());
        String page =
                "<!DOCTYPE html>\n"
                        + html.unfinished()
                        + body.html().markup()
                        + "</main></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /// A page up to where its content begins.
    static Html head(String title, String style) {
        Html html = new Html();
        html.open("html", "lang", "en")
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .title(title)
                .style(style)
                .close("head")
                .open("body")
                .open("main");
        return html;
    }
}

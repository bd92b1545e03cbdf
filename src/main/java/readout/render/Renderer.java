package readout.render;

import readout.briefing.Briefing;

import java.util.List;

/// Turns a briefing into the bytes of one format.
///
/// The same briefing always becomes the same bytes, in any time zone, locale and thread.
public sealed interface Renderer permits PdfRenderer, HtmlRenderer, MarkdownRenderer, JsonRenderer {

    /// Every format, in the order in which the command line names them.
    static List<Renderer> all() {
        return List.of(
                new PdfRenderer(), new HtmlRenderer(), new MarkdownRenderer(), new JsonRenderer());
    }

    /// The short name of the format and the ending of its files: `pdf`, `html`, `md` or `json`.
    String format();

    /// @throws IllegalArgumentException if the briefing refers to a passage or document that it
    ///   does not list
    default byte[] render(Briefing briefing) {
        return render(Rendering.of(briefing));
    }

    /// The same for a briefing of which several formats are wanted.
    byte[] render(Rendering rendering);

    /// The name under which an issue is kept.
    default String fileName() {
        return "briefing." + format();
    }
}

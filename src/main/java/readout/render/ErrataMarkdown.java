package readout.render;

import readout.review.Item;
import readout.review.Recall;

/// An errata as plain text.
final class ErrataMarkdown {
    private ErrataMarkdown() {}

    static String of(Recall recall) {
        StringBuilder out = new StringBuilder();
        line(out, "# " + ErrataPage.TITLE + ": " + Markdown.escape(recall.document().title()));
        line(out, Markdown.escape(ErrataPage.source(recall.document())));
        line(out, Markdown.escape(ErrataPage.happened(recall)));
        line(out, Markdown.escape(ErrataPage.summary(recall)));
        String issue = "";
        for (Recall.Fallen fallen : recall.sentences()) {
            String next = ErrataPage.issue(fallen.printing());
            if (!next.equals(issue)) {
                line(out, "## " + Markdown.escape(next));
                issue = next;
            }
            line(
                    out,
                    "**"
                            + (fallen.stands() ? "● Stands" : "○ Falls")
                            + "** · "
                            + Markdown.escape(ErrataPage.place(fallen)));
            line(out, Markdown.escape(fallen.item().text()));
            for (Item.Cited cited : fallen.cited()) {
                line(
                        out,
                        "> It rested on "
                                + Markdown.escape(ErrataPage.where(cited))
                                + ": "
                                + Markdown.escape(ErrataPage.quoted(ErrataPage.words(cited))));
            }
            line(out, Markdown.escape(ErrataPage.why(fallen)));
        }
        line(
                out,
                "Journal entry "
                        + recall.entry().sequence()
                        + ", SHA-256 "
                        + recall.entry().hash());
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append("\n\n");
    }
}

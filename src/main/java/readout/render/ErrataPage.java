package readout.render;

import readout.document.Document;
import readout.review.Item;
import readout.review.Recall;
import readout.text.CleanText;

import java.util.Locale;
import java.util.stream.Collectors;

/// The page of an errata, which the paper and the screen share.
final class ErrataPage {
    static final String TITLE = "Errata";

    private final Recall recall;
    private final Spelling spelling;
    private final Html html = new Html();

    ErrataPage(Recall recall, Spelling spelling) {
        this.recall = recall;
        this.spelling = spelling;
    }

    /// `Errata · Title of the document`.
    String title() {
        return TITLE + " · " + spelling.of(recall.document().title()).strip();
    }

    Html body() {
        html.open("div", "class", "title").leaf("h1", TITLE, "id", "top");
        leaf("p", recall.document().title(), "period");
        leaf("p", source(recall.document()), "extent");
        leaf("p", happened(recall), "extent");
        html.close("div");
        html.open("div", "class", "glance").leaf("h2", "What this means");
        leaf("p", summary(recall), "sentence");
        html.close("div");
        String issue = "";
        for (Recall.Fallen fallen : recall.sentences()) {
            String next = issue(fallen.printing());
            if (!next.equals(issue)) {
                html.open("div", "class", "part");
                leaf("h2", next, "issue");
                leaf("p", fallen.printing().title(), "lead");
                html.close("div");
                issue = next;
            }
            sentence(fallen);
        }
        html.open("div", "class", "part method").leaf("h2", "Record").open("p", "class", "small");
        html.text("Journal entry " + recall.entry().sequence() + ", SHA-256 ")
                .leaf("span", recall.entry().hash(), "class", "hash")
                .close("p")
                .close("div");
        return html;
    }

    private void sentence(Recall.Fallen fallen) {
        html.open("div", "class", "change").open("p", "class", "kind");
        html.leaf("b", fallen.stands() ? "● Stands" : "○ Falls").text(" · ");
        say(place(fallen));
        html.close("p");
        leaf("p", fallen.item().text(), "sentence");
        html.open("div", "class", "sides");
        for (Item.Cited cited : fallen.cited()) {
            html.open("p", "class", "who").leaf("b", "It rested on").text(" ");
            say(where(cited));
            html.close("p").open("blockquote").open("p");
            say(quoted(words(cited)));
            html.close("p").close("blockquote");
        }
        leaf("p", why(fallen), "small");
        html.close("div").close("div");
    }

    private void leaf(String tag, String text, String style) {
        html.open(tag, "class", style);
        say(text);
        html.close(tag);
    }

    private void say(String text) {
        html.text(spelling.of(text));
        String note = spelling.note(text);
        if (!note.isEmpty()) {
            html.text(" ").leaf("small", note, "class", "missing");
        }
    }

    /// `001.txt · 27 November 2023 · SHA-256 3f2a9c…`.
    static String source(Document document) {
        return document.origin()
                + " · "
                + (document.published().date() == null
                        ? "undated"
                        : Wording.date(document.published().date()))
                + " · SHA-256 "
                + document.id().sha256();
    }

    /// `Withdrawn on 28 November 2023, told by Ann Onym: reason.`
    static String happened(Recall recall) {
        String verb =
                switch (recall.act().kind()) {
                    case WITHDRAWN -> "Recalled as withdrawn";
                    case CORRECTED -> "Recalled as corrected";
                    case REPLACED -> "Recalled as replaced";
                };
        String reason = recall.act().reason();
        return verb
                + " on "
                + Wording.date(ErrataRenderer.day(recall))
                + " by "
                + recall.entry().signature().reviewer()
                + (reason.isEmpty() ? "." : ": " + reason);
    }

    static String summary(Recall recall) {
        long issues =
                recall.sentences().stream()
                        .map(each -> each.printing().series() + "/" + each.printing().number())
                        .distinct()
                        .count();
        if (recall.sentences().isEmpty()) {
            return "No sentence of any issue rests on this document.";
        }
        int stand = recall.sentences().size() - recall.fallen();
        return Wording.count(recall.sentences().size(), "sentence")
                + " in "
                + Wording.count((int) issues, "issue")
                + (recall.sentences().size() == 1 ? " rests" : " rest")
                + " on this document: "
                + recall.fallen()
                + (recall.fallen() == 1 ? " falls" : " fall")
                + (stand == 0
                        ? "."
                        : ", and "
                                + stand
                                + (stand == 1 ? " stands" : " stand")
                                + " on the words of its new version.");
    }

    /// `Issue 3 of weekly · 27 November to 3 December 2023`.
    static String issue(Recall.Printing printing) {
        return "Issue "
                + printing.number()
                + (printing.series().isEmpty() ? "" : " of " + printing.series())
                + " · "
                + Wording.period(printing.period());
    }

    static String place(Recall.Fallen fallen) {
        Item item = fallen.item();
        String places =
                item.places().stream()
                        .map(place -> place.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                        .replace("glance", "at a glance")
                        .replace("unmentioned", "not mentioned");
        String revisions =
                fallen.revisions().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return item.actor()
                + (item.theme().isEmpty() ? "" : " on " + item.theme())
                + " · "
                + places
                + " · revision "
                + revisions
                + " · "
                + item.id();
    }

    static String where(Item.Cited cited) {
        return "passage "
                + cited.number()
                + (cited.page() == null ? "" : ", page " + cited.page())
                + ", characters "
                + cited.start()
                + " to "
                + cited.end();
    }

    static String words(Item.Cited cited) {
        return CleanText.of(cited.exact()).text().replace('\n', ' ');
    }

    static String quoted(String words) {
        return Wording.needsMarks(words) ? "“" + words + "”" : words;
    }

    static String why(Recall.Fallen fallen) {
        return fallen.why()
                + (fallen.others() == 0
                        ? ""
                        : " It also rests on "
                                + Wording.count(fallen.others(), "passage")
                                + " of other documents.");
    }
}

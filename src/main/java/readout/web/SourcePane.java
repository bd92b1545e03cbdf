package readout.web;

import readout.document.Document;
import readout.reading.PageImage;
import readout.render.Html;
import readout.review.Item;

import java.util.Optional;

/// One passage in its document, as the document was published.
final class SourcePane {
    private final Desk desk;
    private final Html html;

    SourcePane(Desk desk, Html html) {
        this.desk = desk;
        this.html = html;
    }

    void write(Item.Cited cited) {
        html.open("article", "class", "source").open("p", "class", "who");
        html.leaf("b", Integer.toString(cited.number()), "class", "number").text(" ");
        html.open("b").said(cited.title()).close("b").text(" · ");
        html.text(cited.published() == null ? "undated" : cited.published().toString());
        html.text(" (").said(basis(cited)).text(") · ").said(cited.origin());
        if (cited.page() != null) {
            html.text(" · page " + cited.page());
        }
        html.text(" · ")
                .leaf(
                        "a",
                        "whole text",
                        "href",
                        Addresses.DOCUMENT + "?passage=" + cited.number() + "#cited",
                        "target",
                        "_blank")
                .close("p");
        Optional<PageImage> picture = desk.picture(cited);
        if (picture.isPresent()) {
            picture(cited, picture.get());
        } else {
            Optional<Document> document = desk.document(cited.document());
            html.open(
                    "div",
                    "class",
                    "stored",
                    "tabindex",
                    "0",
                    "role",
                    "group",
                    "aria-label",
                    "The passage in its document");
            if (document.isPresent()) {
                StoredText.around(html, document.get(), cited);
            } else {
                StoredText.alone(html, cited);
            }
            html.close("div");
        }
        html.close("article");
    }

    /// The boxes are drawn over the image by attributes: the page's policy lets no style in.
    private void picture(Item.Cited cited, PageImage picture) {
        html.open(
                "div",
                "class",
                "stored",
                "tabindex",
                "0",
                "role",
                "group",
                "aria-label",
                "The page with the cited words boxed");
        html.open(
                "svg",
                "viewBox",
                "0 0 " + picture.width() + " " + picture.height(),
                "class",
                "picture",
                "role",
                "img",
                "aria-label",
                "Page " + cited.page() + ", on which stands: " + cited.exact());
        html.empty(
                "image",
                "href",
                Addresses.PICTURE + "?passage=" + cited.number(),
                "width",
                Integer.toString(picture.width()),
                "height",
                Integer.toString(picture.height()));
        for (PageImage.Box box : picture.boxes()) {
            html.empty(
                    "rect",
                    "x",
                    Integer.toString(box.x()),
                    "y",
                    Integer.toString(box.y()),
                    "width",
                    Integer.toString(box.width()),
                    "height",
                    Integer.toString(box.height()),
                    "class",
                    "boxed");
        }
        html.close("svg").close("div");
    }

    private static String basis(Item.Cited cited) {
        return switch (cited.basis()) {
            case STATED -> "stated as ‘" + cited.basisEvidence() + "’";
            case INFERRED -> "inferred from ‘" + cited.basisEvidence() + "’";
            case METADATA -> "from the file’s own date field";
            case FILE_NAME -> "from the file’s name";
            case UNKNOWN -> "nothing says when";
        };
    }
}

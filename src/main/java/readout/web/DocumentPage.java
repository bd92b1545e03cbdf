package readout.web;

import readout.document.Document;
import readout.render.Html;
import readout.review.Item;

import java.util.Optional;

/// The whole stored text of a document, with one passage marked.
final class DocumentPage {
    private DocumentPage() {}

    static Html of(Desk desk, Item.Cited cited) {
        Html html = Frame.open("Document");
        html.open("main", "class", "whole").open("h1").said(cited.title()).close("h1");
        html.open("p", "class", "who").said(cited.origin()).text(" · SHA-256 ");
        html.leaf("span", cited.document().sha256(), "class", "hash").close("p");
        html.open("div", "class", "stored-whole");
        Optional<Document> document = desk.document(cited.document());
        if (document.isPresent()) {
            StoredText.whole(html, document.get(), cited);
        } else {
            StoredText.alone(html, cited);
        }
        html.close("div").close("main");
        return Frame.close(html);
    }
}

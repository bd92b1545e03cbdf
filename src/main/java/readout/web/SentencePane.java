package readout.web;

import readout.render.Html;
import readout.review.Concern;
import readout.review.Decision;
import readout.review.Item;
import readout.review.ReviewOrder;
import readout.review.Signed;
import readout.review.Support;
import readout.text.Span;

import java.util.List;
import java.util.Optional;

/// One sentence before its reviewer: what is doubtful about it, what may be done, and what it rests
/// on.
final class SentencePane {
    private final Desk desk;
    private final Desk.Board board;
    private final View view;
    private final Html html;

    SentencePane(Desk desk, Desk.Board board, View view, Html html) {
        this.desk = desk;
        this.board = board;
        this.view = view;
        this.html = html;
    }

    void write() {
        ReviewOrder.Line line = view.chosen();
        if (line == null) {
            html.leaf("h2", "Nothing to show", "id", "sentence")
                    .leaf("p", "No sentence is of this theme, actor and state.");
            return;
        }
        Item item = line.item();
        place(line);
        html.open("h2", "id", "sentence", "class", "sentence");
        marked(item.text(), item.doubts());
        html.close("h2");
        concerns(line);
        decisions(item);
        Optional<Decision> own = View.own(board, item, view.reviewer());
        ActionPane.write(html, view, item, own);
        sources(item);
    }

    private void place(ReviewOrder.Line line) {
        Item item = line.item();
        int at = view.lines().indexOf(line);
        html.open("div", "class", "place").open("p", "class", "kind");
        html.text(at < 0 ? "not on this list" : (at + 1) + " of " + view.lines().size());
        html.text(" · ").open("b").said(item.actor()).close("b");
        if (item.change() != null) {
            html.text(" · " + item.change());
        }
        if (!item.theme().isEmpty()) {
            html.text(" · ").said(item.theme());
        }
        html.close("p").open("p", "class", "steps");
        step(-1, "Previous", "k");
        step(1, "Next", "j");
        html.close("p").close("div");
    }

    private void step(int by, String word, String key) {
        Optional<ReviewOrder.Line> beside = view.beside(by);
        if (beside.isPresent()) {
            html.leaf(
                    "a",
                    word,
                    "href",
                    view.link(beside.get().item().id()) + "#at",
                    "data-key",
                    key,
                    "class",
                    "button");
        } else {
            html.leaf("span", word, "class", "button off");
        }
    }

    private void marked(String text, List<Span> doubts) {
        int at = 0;
        for (Span doubt : doubts) {
            html.said(text.substring(at, doubt.start()));
            html.open("u").said(doubt.in(text)).close("u");
            at = doubt.end();
        }
        html.said(text.substring(at));
    }

    private void concerns(ReviewOrder.Line line) {
        html.open("ul", "class", "concerns", "aria-label", "What the checks say");
        if (line.item().support() == Support.SUPPORTED && line.item().fault().isEmpty()) {
            html.leaf("li", "Its passages carry every word of it.", "class", "fine");
        }
        for (Concern concern : line.concerns()) {
            html.open("li", "class", style(concern.kind())).said(concern.words()).close("li");
        }
        html.close("ul");
    }

    private static String style(Concern.Kind kind) {
        return switch (kind) {
            case RECALLED, FAILED -> "bad";
            case DOUBTFUL -> "doubtful";
            case DATE, READING -> "warning";
            case SINGLE_SOURCE -> "note";
        };
    }

    private void decisions(Item item) {
        List<Signed> decisions = board.review().state(item.id()).decisions();
        if (decisions.isEmpty()) {
            return;
        }
        html.open("ul", "class", "decisions", "aria-label", "What was decided");
        for (Signed signed : decisions) {
            html.open("li").open("b").said(signed.signature().reviewer()).close("b").text(" ");
            switch (signed.decision()) {
                case Decision.Accepted _ -> html.text("accepted it.");
                case Decision.Rejected(String reason) ->
                        html.text("rejected it.").said(because(reason));
                case Decision.Edited edited -> {
                    html.text("wrote: “").said(edited.text()).text("”");
                    html.text(edited.isJudgement() ? " (reviewer’s judgement)" : "");
                    html.said(because(edited.reason()));
                }
                case Decision.Withdrawn _ -> html.text("took it back.");
            }
            html.close("li");
        }
        html.close("ul");
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : " Reason: " + reason;
    }

    private void sources(Item item) {
        html.open("div", "class", item.before().isEmpty() ? "sources" : "sources both");
        if (item.before().isEmpty()) {
            html.leaf("h3", "Source");
            item.after().forEach(this::source);
        } else {
            html.open("div").leaf("h3", "Before");
            item.before().forEach(this::source);
            html.close("div").open("div").leaf("h3", "Now");
            item.after().forEach(this::source);
            html.close("div");
        }
        html.close("div");
    }

    private void source(Item.Cited cited) {
        new SourcePane(desk, html).write(cited);
    }
}

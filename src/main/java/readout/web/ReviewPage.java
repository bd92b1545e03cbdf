package readout.web;

import readout.render.Html;
import readout.render.ReviewPages;
import readout.review.Decision;
import readout.review.Review;
import readout.review.ReviewOrder;
import readout.review.State;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The page: how far the review is, the issue on the left, the sentence and its sources on the
/// right.
final class ReviewPage {
    private final Desk desk;
    private final Desk.Board board;
    private final View view;
    private final Html html = Frame.open("Review");

    ReviewPage(Desk desk, Desk.Board board, View view) {
        this.desk = desk;
        this.board = board;
        this.view = view;
    }

    Html html() {
        html.leaf("a", "To the sentence", "href", "#side", "class", "skip");
        bar();
        // A place of its own, which stays when the page changes around it: else it is not heard.
        html.open("p", "id", "said", "role", "status").said(view.said()).close("p");
        html.open("main", "class", "desk");
        html.open("section", "id", "side", "aria-labelledby", "sentence", "tabindex", "-1");
        new SentencePane(desk, board, view, html).write();
        html.close("section");
        html.open(
                "section",
                "id",
                "issue",
                "aria-label",
                "The issue as it will print",
                "tabindex",
                "0");
        html.add(ReviewPages.of(board.issue(), board.sha256(), this::look));
        html.close("section").close("main");
        HelpPane.write(html);
        return Frame.close(html);
    }

    private void bar() {
        html.open("header", "id", "bar").open("div", "class", "how-far");
        html.open("p", "class", "which").open("b").said(board.issue().title()).close("b");
        html.text(" · ").said(ReviewPages.heading(board.issue())).close("p");
        progress();
        html.close("div");
        filters();
        html.open("div", "class", "ends").open("span", "class", "who").text("as ");
        html.open("b").said(view.reviewer()).close("b").close("span");
        html.open("form", "method", "post", "action", Addresses.PUBLISH);
        hidden(html, view.fields());
        html.leaf("button", "Publish", "title", "Write the issue with the decisions in it");
        html.close("form");
        html.leaf("a", "Keys", "href", "#help", "class", "button", "data-key", "?").close("div");
        html.close("header");
    }

    private void progress() {
        Review.Progress progress = board.review().progress();
        List<String> parts = new ArrayList<>();
        parts.add(progress.decided() + " of " + progress.all() + " decided");
        add(parts, progress.edited(), "edited");
        add(parts, progress.rejected(), "rejected");
        add(parts, progress.disputed(), "disagreed on");
        if (board.review().isFourEyes()) {
            parts.add("four eyes on each");
        }
        html.open("p", "class", "progress");
        html.open(
                        "progress",
                        "max",
                        Integer.toString(Math.max(1, progress.all())),
                        "value",
                        Integer.toString(progress.decided()),
                        "aria-label",
                        "How much is decided")
                .close("progress");
        html.text(" ").leaf("span", String.join(" · ", parts)).close("p");
    }

    private static void add(List<String> parts, int number, String word) {
        if (number > 0) {
            parts.add(number + " " + word);
        }
    }

    private void filters() {
        Map<String, String> themes = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>();
        for (ReviewOrder.Line line : board.lines()) {
            if (!line.item().themeId().isEmpty()) {
                themes.putIfAbsent(line.item().themeId(), line.item().theme());
            }
            names.add(line.item().actor());
        }
        Map<String, String> actors = new LinkedHashMap<>();
        names.forEach(name -> actors.put(name, name));
        html.open(
                "form",
                "method",
                "get",
                "action",
                Addresses.PAGE,
                "class",
                "choices",
                "aria-label",
                "Which sentences");
        choose("state", "State", "All states", States.NAMES, view.state());
        choose("theme", "Theme", "All themes", themes, view.theme());
        choose("actor", "Actor", "All actors", actors, view.actor());
        html.leaf("button", "Show").close("form");
    }

    private void choose(
            String name, String label, String all, Map<String, String> choices, String chosen) {
        html.open("select", "name", name, "aria-label", label);
        option("", all, chosen);
        choices.forEach((value, words) -> option(value, words, chosen));
        html.close("select");
    }

    private void option(String value, String words, String chosen) {
        if (value.equals(chosen)) {
            html.open("option", "value", value, "selected", "selected");
        } else {
            html.open("option", "value", value);
        }
        html.said(words).close("option");
    }

    static void hidden(Html html, Map<String, String> fields) {
        fields.forEach((name, value) ->
                html.empty("input", "type", "hidden", "name", name, "value", value));
    }

    private ReviewPages.Look look(String sentence) {
        State state = board.review().state(sentence);
        boolean chosen = view.chosen() != null && view.chosen().item().id().equals(sentence);
        return new ReviewPages.Look(
                States.name(state),
                States.words(state),
                words(state),
                view.link(sentence) + "#at",
                chosen);
    }

    /// The reviewers' words, where they are agreed on.
    private static String words(State state) {
        return state instanceof State.Settled(Decision.Edited edited, _) ? edited.text() : "";
    }
}

package readout.web;

import readout.render.Html;
import readout.review.Decision;
import readout.review.Item;
import readout.review.Opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The forms below a sentence, each with its key.
final class ActionPane {
    private final Html html;
    private final View view;
    private final Item item;

    private ActionPane(Html html, View view, Item item) {
        this.html = html;
        this.view = view;
        this.item = item;
    }

    /// @param own what the reviewer decided on it
    static void write(Html html, View view, Item item, Optional<Decision> own) {
        ActionPane pane = new ActionPane(html, view, item);
        html.open("div", "class", "actions", "role", "group", "aria-label", "Decide");
        pane.decide("accept", "Accept", "a");
        pane.reject();
        pane.edit(own);
        pane.undo();
        if (!item.themeId().isEmpty()) {
            pane.rest();
        }
        html.close("div");
    }

    private void decide(String what, String word, String key) {
        open(Addresses.DECIDE);
        html.leaf("button", word, "name", "what", "value", what, "data-key", key, "class", what);
        html.close("form");
    }

    private void reject() {
        open(Addresses.DECIDE);
        html.leaf(
                "button",
                "Reject",
                "name",
                "what",
                "value",
                "reject",
                "data-key",
                "r",
                "class",
                "reject");
        html.empty(
                "input",
                "name",
                "reason",
                "class",
                "reason",
                "maxlength",
                Integer.toString(Decision.LONGEST_REASON),
                "placeholder",
                "Reason (if any)",
                "aria-label",
                "Reason for rejecting it, if any",
                "autocomplete",
                "off");
        html.close("form");
    }

    private void undo() {
        open(Addresses.UNDO);
        html.leaf("button", "Undo", "data-key", "u", "title", "Take back what you decided last");
        html.close("form");
    }

    private void rest() {
        open(Addresses.REST);
        html.open(
                        "button",
                        "data-key",
                        "A",
                        "title",
                        "Accept all of this theme that is open and whose check is clean")
                .text("Accept the rest of this theme")
                .close("button")
                .close("form");
    }

    private void edit(Optional<Decision> own) {
        Trial trial = view.trial();
        String words =
                trial != null
                        ? trial.words()
                        : own.filter(Decision.Edited.class::isInstance)
                                .map(edited -> ((Decision.Edited) edited).text())
                                .orElse(item.text());
        if (trial == null) {
            html.open("details", "class", "edit");
        } else {
            html.open("details", "class", "edit", "open", "open");
        }
        html.leaf("summary", "Edit", "data-key", "e");
        open(Addresses.EDIT);
        html.open("label", "for", "text").text("The sentence in your words").close("label");
        html.open(
                        "textarea",
                        "id",
                        "text",
                        "name",
                        "text",
                        "rows",
                        "4",
                        "maxlength",
                        Integer.toString(Decision.LONGEST_TEXT))
                .said(words)
                .close("textarea");
        if (trial != null) {
            verdict(trial);
        }
        html.open("label", "for", "reason").text("Reason, where the check does not bear it out");
        html.close("label");
        html.empty(
                "input",
                "id",
                "reason",
                "name",
                "reason",
                "maxlength",
                Integer.toString(Decision.LONGEST_REASON),
                "value",
                trial == null ? "" : trial.reason(),
                "autocomplete",
                "off");
        html.open("p", "class", "ends")
                .leaf("button", "Check these words", "name", "what", "value", "check");
        if (trial != null && trial.judged() != null) {
            html.leaf("button", "Keep them", "name", "what", "value", "keep", "class", "accept");
        }
        html.close("p").close("form").close("details");
    }

    private void verdict(Trial trial) {
        html.open("div", "id", "verdict", "role", "status", "tabindex", "-1");
        if (trial.judged() != null) {
            Opinion opinion = trial.judged().opinion();
            html.empty("input", "type", "hidden", "name", "checked", "value", trial.words());
            html.open("p", "class", opinion.isSupported() ? "fine" : "doubtful").open("b");
            html.text(
                    switch (opinion.support()) {
                        case SUPPORTED -> "Supported: the passages carry these words.";
                        case PARTLY_SUPPORTED -> "Partly supported: ";
                        case UNSUPPORTED -> "Not supported: ";
                    });
            html.close("b").said(opinion.words()).close("p");
            if (!opinion.isSupported()) {
                html.leaf(
                        "p",
                        "With a reason they print as “reviewer’s judgement”, and never as a cited"
                                + " fact.");
            }
        }
        if (!trial.fault().isEmpty()) {
            html.open("p", "class", "bad", "role", "alert").said(trial.fault()).close("p");
        }
        html.close("div");
    }

    private void open(String address) {
        html.open("form", "method", "post", "action", address);
        Map<String, String> fields = new LinkedHashMap<>(view.fields());
        fields.put("s", item.id());
        ReviewPage.hidden(html, fields);
    }
}

package readout.web;

import readout.render.Html;

import java.util.List;

/// The keys, at the foot of the page.
final class HelpPane {
    private static final List<List<String>> KEYS =
            List.of(
                    List.of("a", "accept the sentence"),
                    List.of("r", "reject it"),
                    List.of("e", "edit it; Ctrl+Enter checks the words and then keeps them"),
                    List.of("j or n", "next sentence"),
                    List.of("k or p", "previous sentence"),
                    List.of("u", "take back what you decided last"),
                    List.of("A (shift and a)", "accept the rest of this theme"),
                    List.of("Esc", "leave a field"),
                    List.of("?", "these keys"));

    private HelpPane() {}

    static void write(Html html) {
        html.open("aside", "id", "help", "aria-labelledby", "help-title", "tabindex", "-1")
                .leaf("h2", "Keys", "id", "help-title")
                .open("dl");
        for (List<String> key : KEYS) {
            html.open("div").open("dt").leaf("kbd", key.get(0)).close("dt");
            html.leaf("dd", key.get(1)).close("div");
        }
        html.close("dl").open("p");
        html.text(
                "The doubtful comes first: failed checks, words that no passage carries, dates that"
                        + " are not stated, warnings about a file, a single source. A decision is"
                        + " on the disk before this page says so.");
        html.close("p").open("p", "class", "with-script", "hidden", "hidden").open("label");
        html.empty("input", "type", "checkbox", "id", "keys", "checked", "checked")
                .text(" Single keys are on")
                .close("label")
                .close("p");
        html.leaf("a", "Back", "href", "#side", "class", "button").close("aside");
    }
}

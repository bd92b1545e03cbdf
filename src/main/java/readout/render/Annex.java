package readout.render;

import readout.text.CleanText;

import java.util.List;

/// The sources: each document, and each passage in its context with the way back to the sentences
/// that cite it.
final class Annex {
    private static final int BRIEF_HASH = 12;

    private final Sheet sheet;
    private final Html html;
    private final Evidence evidence;

    private Annex(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.evidence = sheet.evidence();
    }

    static void write(Sheet sheet) {
        Annex annex = new Annex(sheet);
        if (!sheet.evidence().documents().isEmpty()) {
            annex.documents();
            annex.undated();
        }
        if (!sheet.evidence().passages().isEmpty()) {
            annex.passages();
        }
    }

    private void documents() {
        html.open("div", "class", "part annex").leaf("h2", "Sources", "id", "sources");
        html.open("table", "class", "sources").open("thead").open("tr");
        for (String head : List.of("No.", "Document", "Published", "File", "SHA-256")) {
            html.leaf("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        evidence.documents().forEach(this::document);
        html.close("tbody").close("table").close("div");
    }

    private void document(Evidence.Source source) {
        html.open("tr", "id", source.id()).leaf("td", source.id(), "class", "number").open("td");
        sheet.leaf("b", source.title());
        if (source.publisher() != null) {
            html.open("p", "class", "small");
            sheet.say(source.publisher());
            html.close("p");
        }
        if (source.copyOf() != null) {
            html.leaf("p", "copy of " + source.copyOf() + ": counts as one voice", "class", "copy");
        }
        String recalled = Wording.recalled(source);
        if (!recalled.isEmpty()) {
            html.open("p", "class", "copy").leaf("b", "Recalled").text(", ");
            sheet.say(recalled);
            html.close("p");
        }
        html.close("td").open("td").text(sheet.dateOf(source)).open("p", "class", "small");
        sheet.say(Wording.basis(source));
        html.close("p").close("td");
        sheet.leaf("td", source.origin(), "class", "origin");
        html.leaf("td", source.sha256().substring(0, BRIEF_HASH), "class", "hash").close("tr");
    }

    private void undated() {
        List<String> undated =
                evidence.documents().stream()
                        .filter(source -> source.published() == null)
                        .map(Evidence.Source::id)
                        .toList();
        if (!undated.isEmpty()) {
            html.open("p", "class", "undated")
                    .leaf("b", "Undated: ")
                    .text(
                            String.join(", ", undated)
                                    + (undated.size() == 1 ? " bears" : " bear")
                                    + " no date that could be found, so no period holds "
                                    + (undated.size() == 1 ? "it." : "them."))
                    .close("p");
        }
    }

    private void passages() {
        html.open("div", "class", "part")
                .leaf("h2", "Passages in their context", "id", "passages")
                .leaf(
                        "p",
                        "Number n is passage Pn of the attached evidence. The arrows lead back.",
                        "class",
                        "lead");
        String document = "";
        for (Evidence.Cited passage : evidence.passages()) {
            if (!passage.document().equals(document)) {
                document = passage.document();
                Evidence.Source source = evidence.documentOf(passage);
                html.open("h3", "class", "document").text(source.id() + " · ");
                sheet.say(source.title());
                html.text(" · " + sheet.dateOf(source)).close("h3");
            }
            passage(passage);
        }
        html.close("div");
    }

    private void passage(Evidence.Cited passage) {
        html.open("div", "class", "passage", "id", passage.id()).open("p", "class", "who");
        html.leaf("b", passage.number(), "class", "number").text(" ");
        sheet.leaf("span", passage.actor(), "class", "actor");
        html.text(
                " · "
                        + Wording.speech(passage.speech())
                        + (passage.page() == null ? "" : " · page " + passage.page())
                        + " · characters "
                        + passage.start()
                        + " to "
                        + passage.end());
        int n = 0;
        for (String marker : sheet.markersOf(passage.id())) {
            html.text(" ")
                    .leaf(
                            "a",
                            "↑" + ++n,
                            "class",
                            "back",
                            "href",
                            "#" + marker,
                            "title",
                            "Back to place " + n + " that cites passage " + passage.number());
        }
        html.close("p").open("p", "class", "context");
        context(passage);
        html.close("p").close("div");
    }

    private void context(Evidence.Cited passage) {
        String before = words(passage.prefix());
        if (!before.isEmpty()) {
            html.leaf("span", sheet.spell(before), "class", "around");
            html.text(apart(passage.prefix(), passage.exact()));
        }
        html.leaf("b", sheet.spell(passage.words()), "class", "cited");
        String after = words(passage.suffix());
        if (!after.isEmpty()) {
            html.text(apart(passage.exact(), passage.suffix()));
            html.leaf("span", sheet.spell(after), "class", "around");
        }
        sheet.note(before + passage.words() + after);
    }

    private static String words(String stored) {
        return CleanText.of(stored).text().replace('\n', ' ');
    }

    private static String apart(String one, String next) {
        int last = one.codePointBefore(one.length());
        int first = next.codePointAt(0);
        boolean space =
                Character.isWhitespace(last)
                        || Character.isWhitespace(first)
                        || Character.isSpaceChar(last)
                        || Character.isSpaceChar(first);
        return space ? " " : "";
    }
}

package readout.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One change as a card: its kind, its sentence, and the quotations it rests on side by side.
final class ChangeCard {
    private ChangeCard() {}

    static void write(Sheet sheet, Evidence.Topic topic, Evidence.Moved moved) {
        Html html = sheet.html();
        html.open(
                "div",
                sheet.part(
                        "change " + style(moved.kind()),
                        List.of(topic.id()),
                        List.of(moved.actor())));
        kind(html, "p", moved.kind(), sheet.spell(moved.actor()));
        sheet.sentence(moved.sentence());
        if (!moved.redline().isEmpty()) {
            redline(sheet, moved);
            html.close("div");
            return;
        }
        html.open("table", "class", "sides").open("thead").open("tr");
        if (!moved.before().isEmpty()) {
            head(sheet, moved.kind().before(), moved.before());
        }
        if (!moved.after().isEmpty()) {
            head(sheet, moved.kind().after(), moved.after());
        }
        html.close("tr").close("thead").open("tbody").open("tr");
        if (!moved.before().isEmpty()) {
            quotations(sheet, moved.kind().before(), moved.before(), moved.oldWords());
        }
        if (!moved.after().isEmpty()) {
            quotations(sheet, moved.kind().after(), moved.after(), moved.newWords());
        }
        html.close("tr").close("tbody").close("table").close("div");
    }

    /// Both sides in one, which shows more than the same words twice.
    private static void redline(Sheet sheet, Evidence.Moved moved) {
        Html html = sheet.html();
        html.open("div", "class", "sides").open("p", "class", "who");
        side(sheet, moved.kind().before(), moved.before());
        html.text(" → ");
        side(sheet, moved.kind().after(), moved.after());
        html.close("p");
        RedlinePart.write(sheet, moved.redline());
        html.close("div");
    }

    /// The kind as a sign and a word, with whom it is about.
    static void kind(Html html, String tag, ChangeKind kind, String actor) {
        html.open(tag, "class", "kind " + style(kind))
                .leaf("span", kind.sign(), "class", "sign")
                .text(" ")
                .leaf("b", kind.word());
        if (!actor.isEmpty()) {
            html.text(" · ").leaf("span", actor, "class", "actor");
        }
        html.close(tag);
    }

    private static void head(Sheet sheet, String word, List<String> ids) {
        sheet.html().open("th", "scope", "col");
        side(sheet, word, ids);
        sheet.html().close("th");
    }

    private static void side(Sheet sheet, String word, List<String> ids) {
        Html html = sheet.html();
        html.leaf("b", word);
        for (String id : ids) {
            Evidence.Source source = sheet.evidence().documentOf(sheet.evidence().passage(id));
            html.text(" · " + sheet.dateOf(source) + " ").open("sup", "class", "cites");
            sheet.marker(id);
            html.close("sup");
        }
    }

    private static void quotations(Sheet sheet, String side, List<String> ids, String words) {
        String dates =
                ids.stream()
                        .map(id -> sheet.evidence().documentOf(sheet.evidence().passage(id)))
                        .map(sheet::dateOf)
                        .collect(Collectors.joining(", "));
        // A narrow window puts the sides below each other and has no room for a head row.
        sheet.html().open("td", "data-side", side + " · " + dates);
        ids.forEach(id -> sheet.quotation(sheet.evidence().passage(id), words));
        sheet.html().close("td");
    }

    private static String style(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

package readout.render;

import java.util.List;

/// The themes on which actors spoke before, and not in the period.
final class UnmentionedPart {
    static final String TITLE = "Not mentioned this period";
    static final String LEAD =
            "Themes on which somebody spoke before, and not in this period though it spoke.";

    private UnmentionedPart() {}

    static void write(Sheet sheet) {
        List<Evidence.Unmentioned> unmentioned = sheet.evidence().beside().unmentioned();
        if (unmentioned.isEmpty()) {
            return;
        }
        Html html = sheet.html();
        html.open(
                        "div",
                        sheet.part(
                                "part",
                                unmentioned.stream().map(Evidence.Unmentioned::theme).toList(),
                                unmentioned.stream().map(Evidence.Unmentioned::actor).toList()))
                .leaf("h2", TITLE, "id", "unmentioned")
                .leaf("p", LEAD, "class", "lead");
        for (Evidence.Unmentioned each : unmentioned) {
            html.open(
                            "div",
                            sheet.part("unmentioned", List.of(each.theme()), List.of(each.actor())))
                    .open("p", "class", "who");
            sheet.leaf("b", each.label());
            html.close("p");
            sheet.sentence(each.sentence());
            html.close("div");
        }
        String more = more(sheet.evidence().beside());
        if (!more.isEmpty()) {
            html.leaf("p", more, "class", "rest");
        }
        html.close("div");
    }

    /// What is left out; nothing where that is nothing.
    static String more(Evidence.Beside beside) {
        return beside.more() == 0
                ? ""
                : "Left out here: " + Wording.count(beside.more(), "older line") + ".";
    }
}

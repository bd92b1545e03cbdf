package readout.render;

import readout.change.Redline;

import java.util.List;

/// The formulae of a period, each with what became of it.
final class FormulaPart {
    static final String TITLE = "Formula language";
    static final String LEAD = "Phrases that an actor says again and again, to the letter.";

    private FormulaPart() {}

    static void write(Sheet sheet) {
        List<Evidence.Recurring> formulas = sheet.evidence().beside().formulas();
        if (formulas.isEmpty()) {
            return;
        }
        Html html = sheet.html();
        html.open(
                        "div",
                        sheet.part(
                                "part",
                                List.of(),
                                formulas.stream().map(Evidence.Recurring::actor).toList()))
                .leaf("h2", TITLE, "id", "formulas")
                .leaf("p", LEAD, "class", "lead");
        for (Evidence.Recurring formula : formulas) {
            html.open("div", sheet.part("formula", List.of(), List.of(formula.actor())))
                    .open("p", "class", "kind");
            html.leaf("span", formula.state().sign(), "class", "sign")
                    .text(" ")
                    .leaf("b", formula.state().word())
                    .text(" · ")
                    .leaf("span", sheet.spell(formula.actor()), "class", "actor")
                    .close("p");
            sheet.sentence(formula.sentence());
            if (formula.instead() != null) {
                RedlinePart.write(sheet, redline(formula.words(), formula.instead()));
            }
            html.close("div");
        }
        html.close("div");
    }

    static List<Redline.Piece> redline(String words, Evidence.Instead instead) {
        return Redline.of(words, instead.words()).pieces();
    }
}

package readout.render;

import readout.citation.Withheld;
import readout.statement.Actor;

import java.util.List;
import java.util.Map;

/// The page of an issue from its title to its method note; the paper and the screen share it.
final class IssuePage {
    private final Sheet sheet;
    private final Html html;
    private final Evidence evidence;

    private IssuePage(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.evidence = sheet.evidence();
    }

    /// Writes what goes into the body.
    ///
    /// @param fingerprint SHA-256 of the evidence's JSON
    static void write(Sheet sheet, String fingerprint) {
        new IssuePage(sheet).body(fingerprint);
    }

    private void body(String fingerprint) {
        title();
        glance();
        TimePicture.write(sheet);
        evidence.themes().forEach(topic -> TopicPart.write(sheet, topic));
        FormulaPart.write(sheet);
        UnmentionedPart.write(sheet);
        uncovered();
        withheld();
        Annex.write(sheet);
        MethodNote.write(sheet, fingerprint);
        ReviewNote.write(sheet);
    }

    private void title() {
        html.open("div", "class", "title");
        sheet.leaf("h1", evidence.title(), "id", "top");
        html.leaf("p", Wording.numbered(evidence), "class", "period");
        html.leaf("p", Wording.length(evidence.period()) + " · " + extent(), "class", "extent");
        String since = Wording.since(evidence);
        if (!since.isEmpty()) {
            html.leaf("p", since, "class", "extent");
        }
        String reviewed = ReviewNote.told(evidence);
        if (!reviewed.isEmpty()) {
            sheet.leaf("p", reviewed, "class", "extent");
        }
        html.close("div");
    }

    private String extent() {
        long actors =
                evidence.passages().stream()
                        .map(Evidence.Cited::actor)
                        .filter(actor -> !actor.equals(Actor.NOBODY.name()))
                        .distinct()
                        .count();
        int changes = evidence.themes().stream().mapToInt(topic -> topic.changes().size()).sum();
        return String.join(
                " · ",
                Wording.count(evidence.documents().size(), "document"),
                Wording.count(evidence.passages().size(), "passage"),
                Wording.count(Math.toIntExact(actors), "actor"),
                Wording.count(evidence.themes().size(), "theme"),
                Wording.count(changes, "change"));
    }

    private void glance() {
        html.open("div", sheet.part("glance", evidence.glance()))
                .leaf("h2", "At a glance", "id", "glance");
        String nothing = Wording.nothing(evidence);
        if (!nothing.isEmpty()) {
            html.leaf("p", nothing, "class", "none");
        }
        Map<String, ChangeKind> kinds = evidence.kinds();
        for (Evidence.Sentence sentence : evidence.glance()) {
            html.open("div", sheet.part("item", List.of(sentence)));
            ChangeKind kind = kinds.get(sentence.id());
            if (kind == null) {
                html.open("p", "class", "kind");
                sheet.leaf("b", evidence.actorOf(sentence));
                html.close("p");
            } else {
                ChangeCard.kind(html, "p", kind, "");
            }
            sheet.sentence(sentence);
            html.close("div");
        }
        html.close("div");
    }

    private void uncovered() {
        if (evidence.uncovered().isEmpty()) {
            return;
        }
        List<String> actors =
                evidence.uncovered().stream().map(id -> evidence.passage(id).actor()).toList();
        html.open("div", sheet.part("part", List.of(), actors))
                .leaf("h2", "Not covered by a theme", "id", "uncovered")
                .leaf("p", "Said in this period, and grouped with nothing else.", "class", "lead");
        for (String id : evidence.uncovered()) {
            Evidence.Cited passage = evidence.passage(id);
            html.open("div", sheet.part("uncovered", List.of(), List.of(passage.actor())))
                    .open("p", "class", "who");
            sheet.leaf("b", passage.actor());
            html.text(" · " + sheet.dateOf(evidence.documentOf(passage)) + " ");
            html.open("sup", "class", "cites");
            sheet.marker(id);
            html.close("sup").close("p");
            sheet.quotation(passage, "");
            html.close("div");
        }
        html.close("div");
    }

    private void withheld() {
        List<Withheld> withheld = evidence.withheld();
        if (withheld.isEmpty()) {
            return;
        }
        html.open("div", "class", "part")
                .leaf("h2", "Withheld", "id", "withheld")
                .leaf(
                        "p",
                        "Sentences that did not pass the check of their citations: not findings of"
                                + " this issue.",
                        "class",
                        "lead");
        for (Withheld each : withheld) {
            html.open("div", "class", "withheld");
            sheet.leaf("p", each.text(), "class", "said");
            html.open("p", "class", "reason").leaf("b", "Why: ");
            sheet.say(each.reason());
            html.close("p").close("div");
        }
        html.close("div");
    }
}

package readout.render;

import java.util.List;
import java.util.TreeSet;

/// The part of one theme: what changed, and what each actor holds on it besides.
final class TopicPart {
    private TopicPart() {}

    /// The anchor of a theme's part.
    static String anchor(Evidence.Topic topic) {
        return "theme-" + topic.id();
    }

    static void write(Sheet sheet, Evidence.Topic topic) {
        Html html = sheet.html();
        html.open("div", sheet.part("topic", List.of(topic.id()), PageFilter.actors(topic)));
        sheet.leaf("h2", topic.label(), "id", anchor(topic));
        html.open("p", "class", "keywords");
        html.text(Wording.count(topic.passages().size(), "passage"));
        if (!topic.keywords().isEmpty()) {
            html.text(" · ");
            sheet.say(String.join(", ", topic.keywords()));
        }
        String lineage = Wording.lineage(topic);
        if (!lineage.isEmpty()) {
            html.text(" · ");
            sheet.say(lineage);
        }
        html.close("p");
        if (!topic.changes().isEmpty()) {
            html.leaf("h3", "What changed", "class", "changes");
            topic.changes().forEach(moved -> ChangeCard.write(sheet, topic, moved));
        }
        if (!topic.changes().isEmpty() && !topic.positions().isEmpty()) {
            html.leaf("h3", Wording.HELD_BESIDES, "class", "changes");
        }
        for (Evidence.Held held : topic.positions()) {
            html.open("div", sheet.part("position", List.of(topic.id()), List.of(held.actor())));
            sheet.leaf(topic.changes().isEmpty() ? "h3" : "h4", held.actor());
            held.sentences().forEach(sheet::sentence);
            html.close("div");
        }
        topic.unchanged().forEach(unchanged -> unchanged(sheet, topic, unchanged));
        rest(sheet, topic);
        html.close("div");
        sheet.afterTopic(topic);
    }

    private static void unchanged(Sheet sheet, Evidence.Topic topic, Evidence.Unchanged unchanged) {
        Html html = sheet.html();
        html.open("p", sheet.part("rest", List.of(topic.id()), List.of(unchanged.actor())));
        sheet.say(Wording.unchanged(sheet.evidence(), unchanged));
        html.open("sup", "class", "cites");
        sheet.marker(unchanged.since());
        html.close("sup").close("p");
    }

    /// The passages on the theme that no sentence above cites.
    private static void rest(Sheet sheet, Evidence.Topic topic) {
        TreeSet<Integer> left = new TreeSet<>();
        for (String id : topic.passages()) {
            if (sheet.markersOf(id).isEmpty()) {
                left.add(Integer.parseInt(id.substring(1)));
            }
        }
        if (left.isEmpty()) {
            return;
        }
        sheet.html().open("p", "class", "rest").text("Also said on this theme, in the annex: ");
        List<Integer> numbers = List.copyOf(left);
        for (int i = 0; i < numbers.size(); i++) {
            sheet.html().text(i == 0 ? "" : ", ");
            sheet.marker("P" + numbers.get(i));
        }
        sheet.html().text(".").close("p");
    }
}

package readout.render;

import readout.statement.Actor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What lets a reader of the page have one theme or one actor alone: two lists to choose from,
/// marks on the parts of the page, and the style that leaves the others out. It needs no script.
final class PageFilter {
    private final Map<String, String> themes = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> actors = new LinkedHashMap<>();
    private final Map<String, String> ofSentence = new LinkedHashMap<>();

    private PageFilter() {}

    static PageFilter of(Evidence evidence) {
        PageFilter filter = new PageFilter();
        TreeSet<String> names = new TreeSet<>();
        for (Evidence.Topic topic : evidence.themes()) {
            filter.themes.put(topic.id(), "t" + (filter.themes.size() + 1));
            filter.labels.put(topic.id(), topic.label());
            names.addAll(actors(topic));
            sentences(topic).forEach(each -> filter.ofSentence.put(each.id(), topic.id()));
        }
        evidence.glance().forEach(sentence -> names.add(evidence.actorOf(sentence)));
        evidence.beside().formulas().forEach(formula -> names.add(formula.actor()));
        evidence.beside().unmentioned().forEach(each -> names.add(each.actor()));
        evidence.uncovered().forEach(id -> names.add(evidence.passage(id).actor()));
        names.remove(Actor.NOBODY.name());
        names.forEach(name -> filter.actors.put(name, "a" + (filter.actors.size() + 1)));
        return filter;
    }

    /// Everybody of whom the theme's part says something.
    static Set<String> actors(Evidence.Topic topic) {
        TreeSet<String> names = new TreeSet<>();
        topic.changes().forEach(moved -> names.add(moved.actor()));
        topic.positions().forEach(held -> names.add(held.actor()));
        topic.unchanged().forEach(unchanged -> names.add(unchanged.actor()));
        return names;
    }

    private static Stream<Evidence.Sentence> sentences(Evidence.Topic topic) {
        return Stream.concat(
                topic.changes().stream().map(Evidence.Moved::sentence),
                topic.positions().stream().flatMap(held -> held.sentences().stream()));
    }

    /// The id of the theme in whose part the sentence stands; empty for one of no theme.
    String themeOf(Evidence.Sentence sentence) {
        return ofSentence.getOrDefault(sentence.id(), "");
    }

    /// The attributes of a part of the page.
    ///
    /// @param topics ids of the themes it is on
    String[] marks(Collection<String> topics, Collection<String> names) {
        return new String[] {"data-theme", told(topics, themes), "data-actor", told(names, actors)};
    }

    private static String told(Collection<String> each, Map<String, String> marks) {
        return each.stream()
                .map(one -> marks.getOrDefault(one, ""))
                .filter(mark -> !mark.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The lists; nothing where there is nothing to choose.
    void write(Sheet sheet) {
        if (themes.size() + actors.size() < 3) {
            return;
        }
        Html html = sheet.html();
        html.open("div", "class", "filter", "role", "group", "aria-label", "What to show");
        choose(sheet, "show-theme", "Theme", "All themes", themes, labels);
        choose(sheet, "show-actor", "Actor", "All actors", actors, Map.of());
        html.close("div");
    }

    private static void choose(
            Sheet sheet,
            String id,
            String name,
            String all,
            Map<String, String> keys,
            Map<String, String> labels) {
        Html html = sheet.html();
        html.open("p").leaf("label", name, "for", id).text(" ");
        // Else a browser that comes back to the page keeps the choice without a word.
        html.open("select", "id", id, "autocomplete", "off");
        html.leaf("option", all, "id", id + "-all", "value", "");
        keys.forEach((key, mark) ->
                html.leaf(
                        "option",
                        sheet.spell(labels.getOrDefault(key, key)),
                        "id",
                        "show-" + mark,
                        "value",
                        mark));
        html.close("select").close("p");
    }

    /// What the choice of each entry of the lists leaves out.
    String style() {
        return rules("theme", List.copyOf(themes.values()))
                + rules("actor", List.copyOf(actors.values()));
    }

    private static String rules(String attribute, List<String> marks) {
        StringBuilder css = new StringBuilder();
        for (String mark : marks) {
            css.append("main:has(#show-")
                    .append(mark)
                    .append(":checked) [data-")
                    .append(attribute)
                    .append("]:not([data-")
                    .append(attribute)
                    .append("~=\"")
                    .append(mark)
                    .append("\"]) { display: none; }\n");
            // Two choices that have nothing in common say so: the one hands the other the word.
            if (attribute.equals("theme")) {
                css.append("main:has(#show-")
                        .append(mark)
                        .append(":checked) .nothing[data-of=\"")
                        .append(mark)
                        .append("\"] { --here: block; }\n");
            } else {
                css.append("main:has(#show-")
                        .append(mark)
                        .append(":checked) .nothing:not([data-by~=\"")
                        .append(mark)
                        .append("\"]) { display: var(--here, none); }\n");
            }
        }
        return css.toString();
    }

    /// A line behind a theme's part, shown where the theme is chosen with somebody else.
    void nothing(Html html, Evidence.Topic topic) {
        String[] marks = marks(List.of(topic.id()), actors(topic));
        html.leaf(
                "p",
                "Nothing of this actor on this theme.",
                "class",
                "nothing",
                "data-of",
                marks[1],
                "data-by",
                marks[3]);
    }
}

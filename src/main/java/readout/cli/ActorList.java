package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.statement.Statement;
import readout.theme.EarlierTheme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How `readout actors` prints, for people and for programs.
final class ActorList {
    private ActorList() {}

    /// Each actor in one line, and the names under which the documents have it below.
    static List<String> lines(List<ActorLife> lives) {
        int width = lives.stream().mapToInt(life -> life.actor().name().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (ActorLife life : lives) {
            lines.add(
                    life.actor().name()
                            + " ".repeat(width - life.actor().name().length())
                            + "  "
                            + extent(life));
            found(life, lines);
        }
        return lines.stream().map(Console::printable).toList();
    }

    /// The actor with all statements, by theme and in order of time.
    static List<String> story(ActorLife life, Spoken spoken) {
        List<String> lines = new ArrayList<>();
        lines.add(life.actor().name());
        lines.add("  " + extent(life));
        found(life, lines);
        life.byTheme()
                .forEach((theme, statements) -> {
                    lines.add(
                            theme.map(each -> each.label() + " (" + each.id() + ")")
                                    .orElse("On no theme of an issue"));
                    statements.forEach(statement ->
                            lines.add("  " + new Quotation(statement, spoken.corpus()).line()));
                });
        return lines.stream().map(Console::printable).toList();
    }

    private static String extent(ActorLife life) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(life));
        if (!life.statements().isEmpty()) {
            parts.add(ThemeList.days(life.statements()));
        }
        parts.add(Console.count(life.statements().size(), "statement"));
        parts.add(Console.count(themes(life), "theme"));
        return String.join(", ", parts);
    }

    private static void found(ActorLife life, List<String> lines) {
        if (!life.aliases().isEmpty()) {
            lines.add(
                    "  found as: "
                            + life.aliases().entrySet().stream()
                                    .map(each -> each.getKey() + " (" + each.getValue() + ")")
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static String kind(ActorLife life) {
        return life.actor().isSomebody()
                ? life.actor().kind().name().toLowerCase(Locale.ROOT)
                : "nobody is named";
    }

    private static int themes(ActorLife life) {
        return (int)
                life.statements().stream()
                        .map(life.themes()::get)
                        .filter(theme -> theme != null)
                        .distinct()
                        .count();
    }

    static String json(List<ActorLife> lives) {
        return Json.of(json -> {
            json.writeStartArray();
            for (ActorLife life : lives) {
                json.writeStartObject();
                fields(json, life);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String json(ActorLife life, Spoken spoken) {
        return Json.of(json -> {
            json.writeStartObject();
            fields(json, life);
            json.writeArrayFieldStart("said");
            for (Statement statement : life.statements()) {
                EarlierTheme theme = life.themes().get(statement);
                new Quotation(statement, spoken.corpus())
                        .write(json, theme == null ? "" : theme.id());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void fields(JsonGenerator json, ActorLife life) throws IOException {
        json.writeStringField("name", life.actor().name());
        json.writeStringField("kind", life.actor().kind().name());
        json.writeObjectFieldStart("aliases");
        for (Map.Entry<String, Integer> alias : life.aliases().entrySet()) {
            json.writeNumberField(alias.getKey(), alias.getValue());
        }
        json.writeEndObject();
        ThemeList.days(json, life.statements());
        json.writeNumberField("statements", life.statements().size());
        json.writeArrayFieldStart("themes");
        for (String id :
                life.byTheme().keySet().stream()
                        .flatMap(theme -> theme.map(EarlierTheme::id).stream())
                        .toList()) {
            json.writeString(id);
        }
        json.writeEndArray();
    }
}

package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.document.Corpus;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Fate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How `readout themes` prints, for people and for programs.
final class ThemeList {
    private ThemeList() {}

    /// Each theme in one line, and what became of it below.
    static List<String> lines(List<ThemeLife> lives) {
        int width = lives.stream().mapToInt(life -> life.theme().id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (ThemeLife life : lives) {
            lines.add(
                    life.theme().id()
                            + " ".repeat(width - life.theme().id().length())
                            + "  "
                            + life.theme().label()
                            + "  ("
                            + extent(life)
                            + ")");
            events(life).forEach(event -> lines.add("  " + event));
        }
        return lines.stream().map(Console::printable).toList();
    }

    /// The theme with all that was said on it, by actor and then by date.
    static List<String> story(ThemeLife life, Corpus corpus) {
        List<String> lines = new ArrayList<>();
        lines.add(life.theme().label() + " (" + life.theme().id() + ")");
        lines.add("  " + extent(life));
        if (!life.theme().keywords().isEmpty()) {
            lines.add("  keywords: " + String.join(", ", life.theme().keywords()));
        }
        events(life).forEach(event -> lines.add("  " + event));
        Map<Actor, List<Statement>> byActor =
                life.statements().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Statement::actor, TreeMap::new, Collectors.toList()));
        byActor.forEach((actor, statements) -> {
            lines.add(actor.name());
            statements.forEach(
                    statement -> lines.add("  " + new Quotation(statement, corpus).line()));
        });
        return lines.stream().map(Console::printable).toList();
    }

    private static String extent(ThemeLife life) {
        List<String> parts = new ArrayList<>();
        if (!life.live()) {
            parts.add("no more a theme");
        }
        if (!life.statements().isEmpty()) {
            parts.add(days(life.statements()));
            parts.add(Console.count(life.statements().size(), "statement"));
            parts.add(Console.count(life.actors(), "actor"));
        }
        if (!life.issues().isEmpty()) {
            parts.add((life.issues().size() == 1 ? "issue " : "issues ") + ranges(life.issues()));
        }
        return String.join(", ", parts);
    }

    /// `2031-02-03 to 2031-03-28`, or the only day.
    static String days(List<Statement> statements) {
        String first = statements.getFirst().date().toString();
        String last = statements.getLast().date().toString();
        return first.equals(last) ? first : first + " to " + last;
    }

    /// `1-3, 5`.
    private static String ranges(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                int from = sorted.get(first);
                int to = sorted.get(i - 1);
                ranges.add(from == to ? "" + from : from + "-" + to);
                first = i;
            }
        }
        return String.join(", ", ranges);
    }

    private static List<String> events(ThemeLife life) {
        return life.events().stream()
                .map(event -> "issue " + event.issue() + ": " + words(event, life))
                .toList();
    }

    private static String words(ThemeLife.Event event, ThemeLife life) {
        if (event.isOfAnother(life.theme())) {
            return "taken in by " + named(event.other());
        }
        return switch (event.told()) {
            case Fate.Renamed renamed ->
                    "renamed from “%s” to “%s”".formatted(renamed.before(), renamed.now());
            case Fate.Split split -> "split from " + named(split.from());
            case Fate.Merged merged ->
                    "took in "
                            + merged.of().stream()
                                    .map(ThemeList::named)
                                    .collect(Collectors.joining(", "));
            case Fate.Continued _ -> "goes on";
            case Fate.Begun _ -> "began";
            case Fate.Ended ended -> "ended as " + ended.label();
        };
    }

    private static String named(Fate.Origin origin) {
        return "“" + origin.label() + "” (" + origin.id() + ")";
    }

    static String json(List<ThemeLife> lives) {
        return Json.of(json -> {
            json.writeStartArray();
            for (ThemeLife life : lives) {
                json.writeStartObject();
                fields(json, life);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String json(ThemeLife life, Corpus corpus) {
        return Json.of(json -> {
            json.writeStartObject();
            fields(json, life);
            json.writeArrayFieldStart("said");
            for (Statement statement : life.statements()) {
                new Quotation(statement, corpus).write(json, life.theme().id());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void fields(JsonGenerator json, ThemeLife life) throws IOException {
        json.writeStringField("id", life.theme().id());
        json.writeStringField("label", life.theme().label());
        json.writeBooleanField("live", life.live());
        json.writeArrayFieldStart("keywords");
        for (String keyword : life.theme().keywords()) {
            json.writeString(keyword);
        }
        json.writeEndArray();
        days(json, life.statements());
        json.writeNumberField("statements", life.statements().size());
        json.writeNumberField("actors", life.actors());
        json.writeArrayFieldStart("issues");
        for (int issue : life.issues()) {
            json.writeNumber(issue);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("history");
        for (ThemeLife.Event event : life.events()) {
            event(json, event, life);
        }
        json.writeEndArray();
    }

    /// The first and the last day; null where nothing was said.
    static void days(JsonGenerator json, List<Statement> statements) throws IOException {
        boolean none = statements.isEmpty();
        json.writeStringField("first", none ? null : statements.getFirst().date().toString());
        json.writeStringField("last", none ? null : statements.getLast().date().toString());
    }

    private static void event(JsonGenerator json, ThemeLife.Event event, ThemeLife life)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("issue", event.issue());
        if (event.isOfAnother(life.theme())) {
            json.writeStringField("kind", "TAKEN_IN");
            origins(json, "by", List.of(event.other()));
        } else {
            switch (event.told()) {
                case Fate.Renamed renamed -> {
                    json.writeStringField("kind", "RENAMED");
                    json.writeStringField("before", renamed.before());
                    json.writeStringField("now", renamed.now());
                }
                case Fate.Split split -> {
                    json.writeStringField("kind", "SPLIT");
                    origins(json, "from", List.of(split.from()));
                }
                case Fate.Merged merged -> {
                    json.writeStringField("kind", "MERGED");
                    origins(json, "of", merged.of());
                }
                case Fate.Continued _ -> json.writeStringField("kind", "CONTINUED");
                case Fate.Begun _ -> json.writeStringField("kind", "BEGUN");
                case Fate.Ended _ -> json.writeStringField("kind", "ENDED");
            }
        }
        json.writeEndObject();
    }

    private static void origins(JsonGenerator json, String name, List<Fate.Origin> origins)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Fate.Origin origin : origins) {
            json.writeStartObject();
            json.writeStringField("id", origin.id());
            json.writeStringField("label", origin.label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

package readout.theme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Fault;
import readout.backend.Judgement;
import readout.backend.Prompt;
import readout.backend.Prompts;
import readout.backend.Reply;
import readout.backend.Task;
import readout.statement.Statement;
import readout.text.JsonFields;
import readout.text.MalformedJson;
import readout.text.Sha256;
import readout.text.VisibleText;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Lets a model name the themes that have no name of their own yet, a few words of their statements
/// each ([NameCheck]), and say which of the new ones are one. What fails leaves the names as they
/// are; there is nothing to prove, so there is no second call.
public final class ModelThemeNamer implements ThemeNamer {
    private static final int MOST_IN_A_CALL = 40;
    private static final int STATEMENTS = 6;
    private static final int CHARACTERS = 300;
    private static final int DIGITS = 8;
    private static final int MOST_HALVINGS = 3;

    private final Backend backend;
    private final Prompts prompts;

    public ModelThemeNamer(Backend backend, Prompts prompts) {
        this.backend = backend;
        this.prompts = prompts;
    }

    /// A name as a model answered it.
    private record Proposed(List<String> handles, String name) {
        static Proposed of(JsonFields fields) throws MalformedJson {
            return new Proposed(
                    fields.texts("themes"),
                    fields.text("name").strip().replaceAll("[ \\t\\r\\n]+", " "));
        }
    }

    /// Themes by the names under which a call shows them, with what it asks.
    private record Call(Map<String, Theme> shown, Prompt prompt) {}

    @Override
    public Lineage name(Lineage lineage) {
        List<Theme> open = NamedThemes.open(lineage);
        if (open.isEmpty()) {
            return lineage;
        }
        List<List<Theme>> calls = new ArrayList<>();
        for (int from = 0; from < open.size(); from += MOST_IN_A_CALL) {
            calls.add(open.subList(from, Math.min(from + MOST_IN_A_CALL, open.size())));
        }
        NamedThemes named = new NamedThemes(lineage);
        ask(calls, 0, named);
        return named.lineage();
    }

    private void ask(List<List<Theme>> themes, int halvings, NamedThemes named) {
        List<Call> calls = themes.stream().map(this::call).toList();
        List<Completion> completions = backend.complete(calls.stream().map(Call::prompt).toList());
        List<List<Theme>> halves = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            switch (completions.get(i)) {
                case Completion.Written written ->
                        backend.judged(call.prompt(), judged(written.text(), call, named));
                case Completion.Failed(Fault fault, _) -> {
                    List<Theme> shown = themes.get(i);
                    boolean tooLong = fault == Fault.CUT_SHORT || fault == Fault.PROMPT_TOO_LONG;
                    if (tooLong && shown.size() > 1 && halvings < MOST_HALVINGS) {
                        halves.add(shown.subList(0, shown.size() / 2));
                        halves.add(shown.subList(shown.size() / 2, shown.size()));
                    }
                }
            }
        }
        if (!halves.isEmpty()) {
            ask(halves, halvings + 1, named);
        }
    }

    private static List<Judgement> judged(String answer, Call call, NamedThemes named) {
        List<Judgement> judgements = new ArrayList<>();
        List<Proposed> names;
        try {
            names =
                    Reply.read(
                            answer,
                            fields ->
                                    fields.soundObjects(
                                            "names",
                                            Proposed::of,
                                            fault -> judgements.add(unread(fault))));
        } catch (MalformedJson e) {
            return List.of(unread(e));
        }
        Set<String> done = new HashSet<>();
        for (Proposed proposed :
                names.subList(0, Math.min(names.size(), 2 * call.shown().size()))) {
            judgements.add(new Judgement(proposed.name(), verdict(proposed, call, named, done)));
        }
        return judgements;
    }

    private static Judgement unread(MalformedJson fault) {
        return new Judgement("", fault.place() + ": " + fault.getMessage());
    }

    private static String verdict(
            Proposed proposed, Call call, NamedThemes named, Set<String> done) {
        Set<String> handles = new HashSet<>(proposed.handles());
        if (handles.isEmpty() || !call.shown().keySet().containsAll(handles)) {
            return "no such theme";
        }
        if (!done.addAll(handles)) {
            return "a theme that was named before";
        }
        return named.name(
                call.shown().entrySet().stream()
                        .filter(shown -> handles.contains(shown.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                proposed.name());
    }

    private Call call(List<Theme> themes) {
        StringBuilder all = new StringBuilder();
        themes.forEach(theme -> {
            all.append('\n').append(theme.label());
            statements(theme).forEach(statement -> all.append('\n').append(statement.text()));
        });
        String salt = Sha256.of(all.toString());
        Map<String, Theme> shown = new LinkedHashMap<>();
        for (Theme theme : themes) {
            shown.put("t" + Sha256.of(salt + shown.size()).substring(0, DIGITS), theme);
        }
        return new Call(shown, prompts.file(Task.THEME_NAME).with(Map.of("data", data(shown))));
    }

    /// Some of its statements, evenly over time.
    private static List<Statement> statements(Theme theme) {
        List<Statement> all = theme.statements();
        int some = Math.min(STATEMENTS, all.size());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < some; i++) {
            statements.add(Objects.requireNonNull(all.get(i * all.size() / some)));
        }
        return statements;
    }

    private static String data(Map<String, Theme> shown) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Map.Entry<String, Theme> each : shown.entrySet()) {
                json.writeStartObject();
                json.writeStringField("theme", each.getKey());
                json.writeStringField("kind", "quoted data");
                json.writeStringField("name now", each.getValue().label());
                json.writeArrayFieldStart("statements");
                for (Statement statement : statements(each.getValue())) {
                    json.writeString(seen(statement.text()));
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String seen(String text) {
        String seen = VisibleText.of(text);
        return seen.codePointCount(0, seen.length()) <= CHARACTERS
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, CHARACTERS)) + "…";
    }
}

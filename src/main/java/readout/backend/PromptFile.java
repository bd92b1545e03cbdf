package readout.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A file of `prompts`: what the model is to do, a line `---`, and the data with its variables
/// (`{{theme}}`).
///
/// Variables stand only behind the line, so that no text of a source can become an instruction by
/// its place.
public final class PromptFile {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([a-z_]+)}}");
    private static final String LINE = "\n---\n";

    private final String task;
    private final String system;
    private final String user;

    private PromptFile(String task, String system, String user) {
        this.task = task;
        this.system = system;
        this.user = user;
    }

    /// The file that comes with the program.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    public static PromptFile of(String task) {
        try (InputStream file =
                PromptFile.class.getResourceAsStream("/readout/prompts/" + task + ".md")) {
            if (file == null) {
                throw new IllegalArgumentException("no prompt " + task);
            }
            return parse(task, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException if the text has no line `---`, or a variable before it
    public static PromptFile parse(String task, String text) {
        int line = text.indexOf(LINE);
        if (line < 0) {
            throw new IllegalArgumentException(
                    "prompt " + task + ": no line --- between what to do and the data");
        }
        String system = text.substring(0, line).strip();
        Matcher early = VARIABLE.matcher(system);
        if (early.find()) {
            throw new IllegalArgumentException(
                    "prompt " + task + ": " + early.group() + " stands before the line ---");
        }
        return new PromptFile(task, system, text.substring(line + LINE.length()).strip());
    }

    public String task() {
        return task;
    }

    /// The names of the variables.
    public Set<String> variables() {
        return VARIABLE.matcher(user)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The prompt with each variable replaced once; what stands in a value is never a variable.
    ///
    /// @throws IllegalArgumentException naming a variable that has no value, or a value for which
    ///   there is no variable
    public Prompt with(Map<String, String> values) {
        Set<String> variables = variables();
        for (String name : values.keySet()) {
            if (!variables.contains(name)) {
                throw new IllegalArgumentException(
                        "prompt " + task + " has no variable {{" + name + "}}");
            }
        }
        return new Prompt(
                task,
                system,
                VARIABLE.matcher(user)
                        .replaceAll(found -> Matcher.quoteReplacement(value(found, values))));
    }

    private String value(MatchResult variable, Map<String, String> values) {
        String value = values.get(variable.group(1));
        if (value == null) {
            throw new IllegalArgumentException(
                    "prompt " + task + ": no value for " + variable.group());
        }
        return value;
    }
}

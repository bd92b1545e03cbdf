package readout.backend;

import readout.text.Sha256;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A file of `prompts`: what the model is to do, a line `---`, and the data with its variables
/// (`{{theme}}`).
///
/// Variables stand only behind the line, so that no text of a source can become an instruction by
/// its place.
///
/// @param system what stands before the line
/// @param user what stands behind it
public record PromptFile(Task task, String system, String user) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}\\n]*)}}");
    private static final String LINE = "\n---\n";

    /// @throws IllegalArgumentException if the text has no line `---`, a variable before it, one
    ///   that the task does not have, or not all that it has
    public static PromptFile parse(Task task, String text) {
        String clean = text.replace("\r\n", "\n");
        int line = clean.indexOf(LINE);
        if (line < 0) {
            throw fault(task, "no line --- between what to do and the data");
        }
        PromptFile file =
                new PromptFile(
                        task,
                        clean.substring(0, line).strip(),
                        clean.substring(line + LINE.length()).strip());
        Matcher early = VARIABLE.matcher(file.system);
        if (early.find()) {
            throw fault(task, early.group() + " stands before the line ---");
        }
        Set<String> variables =
                VARIABLE.matcher(file.user)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String variable : variables) {
            if (!task.variables().contains(variable)) {
                throw fault(task, "there is no variable {{" + variable + "}}, only " + names(task));
            }
        }
        for (String variable : new TreeSet<>(task.variables())) {
            if (!variables.contains(variable)) {
                throw fault(task, "{{" + variable + "}} is missing");
            }
        }
        return file;
    }

    /// The SHA-256 of the file, by which an issue tells what was asked.
    public String sha256() {
        return Sha256.of(task.fileName() + LINE + system + LINE + user);
    }

    /// The prompt with each variable replaced once; what stands in a value is never a variable.
    ///
    /// @throws IllegalArgumentException naming a variable that has no value, or a value for which
    ///   there is no variable
    public Prompt with(Map<String, String> values) {
        return new Prompt(this, values);
    }

    void check(Set<String> given) {
        for (String name : new TreeSet<>(given)) {
            if (!task.variables().contains(name)) {
                throw fault(task, "there is no variable {{" + name + "}}");
            }
        }
        for (String name : new TreeSet<>(task.variables())) {
            if (!given.contains(name)) {
                throw fault(task, "no value for {{" + name + "}}");
            }
        }
    }

    String filled(Map<String, String> values) {
        return fill(user, values);
    }

    /// The text with each variable replaced once.
    static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private static String names(Task task) {
        return new TreeSet<>(task.variables())
                .stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException fault(Task task, String what) {
        return new IllegalArgumentException("prompt " + task.fileName() + ": " + what);
    }
}

package readout.backend;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The calls a model gets, one file of `prompts` for each.
public enum Task {
    /// Names for new themes, and which of them are one.
    THEME_NAME("theme-name", AnswerForm.NAMES, "data"),
    /// The positions of one theme.
    POSITION("position", AnswerForm.SENTENCES, "theme", "data"),
    /// The sentences that tell changes.
    CHANGE("change", AnswerForm.SENTENCES, "data"),
    /// The issue at a glance, from its checked sentences.
    GLANCE("glance", AnswerForm.SENTENCES, "data"),
    /// The answer to a question.
    ANSWER("answer", AnswerForm.SENTENCES, "question", "data"),
    /// What could not be proven, once more.
    REPAIR("repair", AnswerForm.SENTENCES, "faults", "data");

    private final String fileName;
    private final AnswerForm form;
    private final Set<String> variables;

    Task(String fileName, AnswerForm form, String... variables) {
        this.fileName = fileName;
        this.form = form;
        this.variables = new TreeSet<>(Arrays.asList(variables));
    }

    /// Empty where no task has a file of that name; with no ending.
    public static Optional<Task> of(String fileName) {
        return Arrays.stream(values()).filter(task -> task.fileName.equals(fileName)).findFirst();
    }

    /// The name of its file in `prompts`, without the ending `.md`.
    public String fileName() {
        return fileName;
    }

    /// What an answer looks like.
    public AnswerForm form() {
        return form;
    }

    /// The names of the variables of which its file uses each, in alphabetical order.
    public Set<String> variables() {
        return Set.copyOf(variables);
    }
}

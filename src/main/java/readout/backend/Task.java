package readout.backend;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The calls a model gets, one file of `prompts` for each.
public enum Task {
    /// Names for new themes, and which of them are one.
    THEME_NAME("theme-name", AnswerForm.NAMES),
    /// The positions of one theme.
    POSITION("position", AnswerForm.SENTENCES),
    /// The sentences that tell changes.
    CHANGE("change", AnswerForm.SENTENCES),
    /// The issue at a glance, from its checked sentences.
    GLANCE("glance", AnswerForm.SENTENCES),
    /// The answer to a question.
    ANSWER("answer", AnswerForm.SENTENCES),
    /// What could not be proven, once more.
    REPAIR("repair", AnswerForm.SENTENCES);

    private final String fileName;
    private final AnswerForm form;

    Task(String fileName, AnswerForm form) {
        this.fileName = fileName;
        this.form = form;
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

    /// The names of the variables of which its file uses each.
    public Set<String> variables() {
        return switch (this) {
            case THEME_NAME, CHANGE, GLANCE -> Set.of("data");
            case POSITION -> Set.of("theme", "data");
            case ANSWER -> Set.of("question", "data");
            case REPAIR -> Set.of("faults", "data");
        };
    }
}

package readout.cli;

import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Intake;
import readout.library.Intake.Taken;
import readout.library.Library;
import readout.reading.Input;
import readout.reading.Reader;
import readout.settings.Settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Adds what a person named on the command line, and tells what became of it.
final class Takings {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Console console;
    private final Runnable onNew;
    private final List<Document> replaced = new ArrayList<>();
    private int added;
    private int already;
    private int partly;
    private int rejected;

    Takings(Console console) {
        this(console, () -> {});
    }

    /// @param onNew runs when a document is read that was not there
    Takings(Console console, Runnable onNew) {
        this.console = console;
        this.onNew = onNew;
    }

    /// Adds all files at and under the paths; `-` is standard input.
    void add(List<Path> paths, Library library, Settings settings) throws IOException {
        List<Path> files = paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
        List<Input> inputs = new ArrayList<>(Input.under(files));
        try (Reader reader = new Reader(settings.reading())) {
            Intake intake = new Intake(reader, library);
            if (paths.contains(STANDARD_INPUT)) {
                note(intake.take(console.in().readAllBytes(), "stdin"));
            }
            for (int i = 0; i < inputs.size(); i++) {
                console.progress("reading " + (i + 1) + " of " + inputs.size());
                note(intake.take(inputs.get(i)));
            }
        }
        console.clear();
        LostWords.of(library, replaced).forEach(console::say);
        if (inputs.isEmpty() && !paths.contains(STANDARD_INPUT)) {
            throw Explanation.Complaint.ofInput(
                    "no file at " + paths.getFirst() + ": give a folder with documents, or a file");
        }
    }

    private void note(Taken taken) {
        switch (taken) {
            case Taken.Already _ -> already++;
            case Taken.Kept(Document document, DocumentStore.Added how, List<String> warnings) -> {
                added++;
                if (how == DocumentStore.Added.NEW_VERSION) {
                    replaced.add(document);
                }
                onNew.run();
                if (!warnings.isEmpty()) {
                    partly++;
                    console.say(
                            "partly read "
                                    + document.origin()
                                    + ": "
                                    + String.join("; ", warnings));
                }
                if (document.published().date() == null) {
                    console.say(
                            "undated "
                                    + document.origin()
                                    + ": nothing says when it was published, so that no issue has"
                                    + " it: give it a line with its day and add it again");
                }
            }
            case Taken.Refused refused -> {
                rejected++;
                console.say("rejected " + refused.outcome().message());
            }
        }
    }

    int added() {
        return added;
    }

    int already() {
        return already;
    }

    int partly() {
        return partly;
    }

    int rejected() {
        return rejected;
    }

    /// Whether anything was or is in the library now.
    boolean anyRead() {
        return added + already > 0;
    }

    boolean anyDoubt() {
        return partly + rejected > 0;
    }

    /// `5 added, 2 already there, 1 rejected`.
    String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(added + " added" + (partly == 0 ? "" : " (" + partly + " partly read)"));
        if (already > 0) {
            parts.add(already + " already there");
        }
        if (rejected > 0) {
            parts.add(rejected + " rejected");
        }
        return String.join(", ", parts);
    }
}

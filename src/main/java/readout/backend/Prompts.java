package readout.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The file of each task: those that come with the program, and in their place those of a user.
public final class Prompts {
    private static final String ENDING = ".md";

    private final Map<Task, PromptFile> files;

    private Prompts(Map<Task, PromptFile> files) {
        this.files = files;
    }

    /// Those that come with the program.
    public static Prompts shipped() {
        Map<Task, PromptFile> files = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            files.put(task, PromptFile.parse(task, shipped(task)));
        }
        return new Prompts(files);
    }

    /// Those that come with the program but where the folder holds one of the same name.
    ///
    /// @throws IOException if the folder or a file of it can not be read
    /// @throws IllegalArgumentException naming a file that is for no task, or is none as
    ///   [PromptFile] describes it
    public static Prompts of(Path folder) throws IOException {
        Prompts prompts = shipped();
        for (Path file : filesOf(folder)) {
            String name = file.getFileName().toString();
            Task task =
                    Task.of(name.substring(0, name.length() - ENDING.length()))
                            .orElseThrow(
                                    () -> new IllegalArgumentException(file + " is for no call"));
            prompts.files.put(
                    task, PromptFile.parse(task, Files.readString(file, StandardCharsets.UTF_8)));
        }
        return prompts;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    public PromptFile file(Task task) {
        return Objects.requireNonNull(files.get(task));
    }

    private static String shipped(Task task) {
        String name = "/readout/prompts/" + task.fileName() + ENDING;
        try (InputStream file = Prompts.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

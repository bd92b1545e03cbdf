package readout.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Goes through what a person named, files, folders and standard input, and reads it all.
public final class SourceWalker {
    /// Stands for standard input.
    public static final String STANDARD_INPUT = "-";

    private static final int DEEPEST = 64;

    private final Reader reader;
    private final Supplier<byte[]> standardInput;

    /// @param standardInput gives the bytes of `-`, asked for once at most
    public SourceWalker(Reader reader, Supplier<byte[]> standardInput) {
        this.reader = reader;
        this.standardInput = standardInput;
    }

    /// Reads the paths in the order given, folders recursively in the order of their names; hidden
    /// files and folders below them are left out.
    ///
    /// @param each is told of every outcome as it comes
    public Ledger walk(List<String> paths, Consumer<Outcome> each) {
        List<Outcome> outcomes = new ArrayList<>();
        Consumer<Outcome> note =
                outcome -> {
                    outcomes.add(outcome);
                    each.accept(outcome);
                };
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                note.accept(reader.read(standardInput.get(), "stdin"));
            } else {
                walk(Path.of(path), note);
            }
        }
        return new Ledger(outcomes);
    }

    private void walk(Path given, Consumer<Outcome> note) {
        if (Files.isDirectory(given)) {
            walkFolder(given, given, 0, note);
        } else {
            note.accept(reader.readNamed(given));
        }
    }

    private void walkFolder(Path folder, Path root, int depth, Consumer<Outcome> note) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            note.accept(
                    new Outcome.Rejected(
                            origin(folder, root),
                            Reason.UNREADABLE,
                            "the folder can not be listed"));
            return;
        }
        // The order of paths is that of their bytes, the same in every locale.
        entries.sort(Comparator.naturalOrder());
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                note.accept(reader.read(entry, root));
            } else if (depth < DEEPEST) {
                walkFolder(entry, root, depth + 1, note);
            } else {
                note.accept(
                        new Outcome.Rejected(
                                origin(entry, root),
                                Reason.UNREADABLE,
                                "folders nested too deeply"));
            }
        }
    }

    private static String origin(Path path, Path root) {
        String below = root.relativize(path).toString().replace('\\', '/');
        return below.isEmpty() ? path.toString() : below;
    }
}

package readout.briefing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The places of a series' documents: files, folders, and patterns such as `2031-*/*.txt`.
///
/// A document stays of the series when its file was moved away since: what counts is the place it
/// was added from.
public final class Gathering {
    private static final String MAGIC = "*?[{";

    /// @param root the file or folder itself, or the folder above the first name with a wildcard
    private record Entry(Path root, PathMatcher matcher) {}

    private final List<Entry> entries = new ArrayList<>();

    /// @param folder against which the entries are read
    /// @param written paths and patterns, in the syntax of Java's `glob:`
    /// @throws IllegalArgumentException for a pattern that is none
    public Gathering(Path folder, List<String> written) {
        Path base = folder.toAbsolutePath().normalize();
        written.forEach(entry -> entries.add(entry(base, entry)));
    }

    private static Entry entry(Path base, String written) {
        if (written.chars().noneMatch(c -> MAGIC.indexOf(c) >= 0)) {
            Path root = base.resolve(written).normalize();
            return new Entry(root, path -> path.startsWith(root));
        }
        int magic = 0;
        while (MAGIC.indexOf(written.charAt(magic)) < 0) {
            magic++;
        }
        int slash = written.lastIndexOf('/', magic);
        Path root = slash < 0 ? base : base.resolve(written.substring(0, slash + 1)).normalize();
        PathMatcher rest =
                FileSystems.getDefault().getPathMatcher("glob:" + written.substring(slash + 1));
        return new Entry(
                root, path -> path.startsWith(root) && rest.matches(root.relativize(path)));
    }

    /// Whether a document that was added from there belongs to the series.
    ///
    /// @param place absolute and without `..`
    public boolean holds(Path place) {
        return entries.stream().anyMatch(entry -> entry.matcher().matches(place));
    }

    /// What to add: folders as they are, and for a pattern the files that fit, by name. Hidden
    /// files fit none.
    ///
    /// @throws java.nio.file.NoSuchFileException if a file or folder does not exist
    public List<Path> paths() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.matcher().matches(entry.root())) {
                paths.add(entry.root());
                continue;
            }
            try (Stream<Path> files = Files.walk(entry.root())) {
                files.filter(Files::isRegularFile)
                        .filter(file -> entry.matcher().matches(file))
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(paths::add);
            }
        }
        return paths;
    }
}

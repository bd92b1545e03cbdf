package readout.reading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// One file that a person gave, by itself or within a folder.
///
/// @param root the folder that was given, or the file itself
public record Input(Path file, Path root) {

    /// The files at and under the paths, in the order of the paths and within a folder by name.
    /// Hidden files and folders (their names begin with a dot) are no inputs; links are not
    /// followed into folders.
    ///
    /// @throws NoSuchFileException if a path does not exist
    public static List<Input> under(List<Path> paths) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            List<Path> found = new ArrayList<>();
            Files.walkFileTree(
                    path,
                    EnumSet.noneOf(FileVisitOption.class),
                    Integer.MAX_VALUE,
                    new Visitor(path, found));
            found.stream().sorted().forEach(file -> inputs.add(new Input(file, path)));
        }
        return List.copyOf(inputs);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;

        Visitor(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.equals(root) || !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /// A file or folder that can not be looked into is an input all the same: reading it says
        /// why.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(file);
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}

package readout.cli;

import readout.briefing.Briefing;
import readout.render.Renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Writes the files of an issue: all of them whole beside their places first, then each into its
/// place, so that a reader never finds half of one.
final class IssueFolder {
    private final Path folder;

    IssueFolder(Path folder) {
        this.folder = folder;
    }

    /// @return the files written, in the order of the renderers
    List<Path> write(Briefing briefing, List<Renderer> renderers) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(folder);
        List<Path> beside = new ArrayList<>();
        try {
            for (Renderer renderer : renderers) {
                Path file = folder.resolve("." + renderer.fileName() + ".new");
                beside.add(file);
                put(file, renderer.render(briefing));
            }
            List<Path> written = new ArrayList<>();
            for (int i = 0; i < renderers.size(); i++) {
                Path file = folder.resolve(renderers.get(i).fileName());
                Files.move(
                        beside.get(i),
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                written.add(file);
            }
            return written;
        } finally {
            for (Path file : beside) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(bytes);
            channel.force(true);
        }
    }
}

package readout.cli;

import readout.text.Sha256;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the files of an issue: all of them whole beside their places first, then each into its
/// place, so that a reader never finds half of one. A file that would stay the same is not touched.
final class IssueFolder {
    private final Path folder;

    IssueFolder(Path folder) {
        this.folder = folder;
    }

    /// Whether each file is there with the bytes of that hash.
    boolean holds(Map<String, String> hashes) throws IOException {
        for (Map.Entry<String, String> each : hashes.entrySet()) {
            Path file = folder.resolve(each.getKey());
            if (!Files.isRegularFile(file)
                    || !Sha256.of(Files.readAllBytes(file)).equals(each.getValue())) {
                return false;
            }
        }
        return true;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Writes the files that are not there as they are to be.
    ///
    /// @param files the bytes by the name of the file
    /// @return the files written
    List<Path> write(Map<String, byte[]> files) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Map<String, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            if (!Files.isRegularFile(file)
                    || !Arrays.equals(Files.readAllBytes(file), each.getValue())) {
                changed.put(each.getKey(), each.getValue());
            }
        }
        Files.createDirectories(folder);
        try {
            for (Map.Entry<String, byte[]> each : changed.entrySet()) {
                put(beside(each.getKey()), each.getValue());
            }
            List<Path> written = new ArrayList<>();
            for (String name : changed.keySet()) {
                Path file = folder.resolve(name);
                Files.move(
                        beside(name),
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                written.add(file);
            }
            return written;
        } finally {
            for (String name : files.keySet()) {
                Files.deleteIfExists(beside(name));
            }
        }
    }

    private Path beside(String name) {
        return folder.resolve("." + name + ".new");
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

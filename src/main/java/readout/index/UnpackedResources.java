package readout.index;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/// Resources of the class path as files of one folder, for native code that reads files only.
///
/// Each is unpacked once and found again by later runs: a file lies in a folder named by the size
/// and checksum that the jar itself states, so that another version is another file and nothing has
/// to be read to know it. A file appears whole or not at all, also for processes side by side.
final class UnpackedResources implements AutoCloseable {
    private final Path folder;
    private final boolean passing;

    private UnpackedResources(Path folder, boolean passing) {
        this.folder = folder;
        this.passing = passing;
    }

    /// In the given folder, which is made where it is missing; where it can not be written, in a
    /// new temporary folder that [#close] removes.
    static UnpackedResources in(Path wanted) throws IOException {
        try {
            Path folder = Files.createDirectories(wanted.toAbsolutePath());
            if (Files.isWritable(folder)) {
                return new UnpackedResources(folder, false);
            }
        } catch (IOException unwritable) {
            // A read-only home is no reason to fail: the next lines do without.
        }
        return temporary();
    }

    static UnpackedResources temporary() throws IOException {
        return new UnpackedResources(Files.createTempDirectory("readout"), true);
    }

    Path folder() {
        return folder;
    }

    /// The folder that holds the resources as files under their own names.
    Path folderOf(String... resources) throws IOException {
        Path home = folder.resolve(key(resources));
        Files.createDirectories(home);
        for (String resource : resources) {
            URL url = url(resource);
            Path file = home.resolve(resource.substring(resource.lastIndexOf('/') + 1));
            // The size tells a file that a power cut left empty.
            if (!Files.isRegularFile(file) || Files.size(file) != size(url)) {
                unpack(url, home, file);
            }
        }
        return home;
    }

    /// Removes what only this run needed. Files in use stay readable to whoever has opened them.
    @Override
    public void close() {
        if (!passing) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException inUse) {
            // A system that locks loaded libraries keeps them until the run ends.
            try (Stream<Path> left = Files.walk(folder)) {
                left.sorted().map(Path::toFile).forEach(File::deleteOnExit);
            } catch (IOException gone) {
                // Nothing is left.
            }
        }
    }

    private static void unpack(URL resource, Path home, Path file) throws IOException {
        Path beside = Files.createTempFile(home, "unpacked", ".part");
        try {
            try (InputStream in = resource.openStream()) {
                Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String key(String... resources) throws IOException {
        StringBuilder key = new StringBuilder();
        for (String resource : resources) {
            key.append(key.isEmpty() ? "" : "-").append(checksum(url(resource)));
        }
        return key.toString();
    }

    private static String checksum(URL url) throws IOException {
        JarEntry entry = entry(url);
        return entry == null
                ? Long.toHexString(size(url))
                : Long.toHexString(entry.getSize()) + "." + Long.toHexString(entry.getCrc());
    }

    private static long size(URL url) throws IOException {
        JarEntry entry = entry(url);
        return entry == null ? url.openConnection().getContentLengthLong() : entry.getSize();
    }

    private static @Nullable JarEntry entry(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        return connection instanceof JarURLConnection jar ? jar.getJarEntry() : null;
    }

    private static URL url(String resource) throws IOException {
        URL url = UnpackedResources.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new FileNotFoundException("not on the class path: " + resource);
        }
        return url;
    }
}

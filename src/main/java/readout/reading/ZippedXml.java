package readout.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML parts of a zipped office document, taken out under caps that stop bombs.
final class ZippedXml {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 64L << 20;

    /// XML of real documents shrinks to a tenth; a part beyond this and the floor is a bomb.
    private static final long MOST_RATIO = 200;

    private static final long RATIO_FLOOR = 4L << 20;

    private final Map<String, byte[]> parts;

    private ZippedXml(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /// Opens the parts whose names are wanted.
    static ZippedXml open(byte[] bytes, Predicate<String> wanted)
            throws IOException, UnreadableException {
        Map<String, byte[]> parts = new HashMap<>();
        long room = MOST_BYTES;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableException(
                            Reason.TOO_LARGE, "too many parts in the archive");
                }
                long most = Math.min(room, Math.max(RATIO_FLOOR, MOST_RATIO * bytes.length));
                if (wanted.test(entry.getName())) {
                    byte[] part = take(zip, most);
                    room -= part.length;
                    parts.putIfAbsent(entry.getName(), part);
                } else {
                    room -= skip(zip, most);
                }
            }
        } catch (ZipException e) {
            if (e.getMessage() != null && e.getMessage().contains("encrypted")) {
                throw new UnreadableException(Reason.ENCRYPTED, "", e);
            }
            throw e;
        }
        return new ZippedXml(parts);
    }

    private static byte[] take(InputStream in, long most) throws IOException, UnreadableException {
        byte[] part = in.readNBytes((int) most + 1);
        requireRoom(part.length, most);
        return part;
    }

    private static long skip(InputStream in, long most) throws IOException, UnreadableException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            requireRoom(length, most);
        }
        return length;
    }

    private static void requireRoom(long length, long most) throws UnreadableException {
        if (length > most) {
            throw new UnreadableException(Reason.TOO_LARGE, "its parts unpack to too much");
        }
    }

    /// @throws UnreadableException if the archive has no such part
    XMLStreamReader require(String name) throws UnreadableException, XMLStreamException {
        return part(name)
                .orElseThrow(() -> new UnreadableException(Reason.DAMAGED, "it has no " + name));
    }

    Optional<XMLStreamReader> part(String name) throws XMLStreamException {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(reader(part));
    }

    /// The names of the parts, sorted.
    java.util.List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    boolean contains(String name, String text) {
        byte[] part = parts.get(name);
        return part != null
                && new String(part, java.nio.charset.StandardCharsets.UTF_8).contains(text);
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Tables in tables go deeper than the default of 100 allows.
        factory.setProperty("jdk.xml.maxElementDepth", "2000");
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}

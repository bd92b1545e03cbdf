package readout.ask;

import readout.document.Document;
import readout.document.PublicationDate;
import readout.library.DurableFiles;
import readout.statement.Actor;
import readout.statement.Introduction;
import readout.text.Sha256;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Keeps a [Register] in a file: nothing is in it that the library does not hold, so it may be
/// deleted at any time.
///
/// The SHA-256 of the rest, the format, the fingerprint and the register: numbers big-endian,
/// strings as the number of their bytes and UTF-8, lists as their number and their elements.
public final class RegisterFile {
    private static final String FORMAT = "readout.register/2";
    private static final int HASH = 64;

    private final Path file;

    public RegisterFile(Path file) {
        this.file = file;
    }

    /// The register that was kept for this state of the library; empty for another, and where there
    /// is none or it is damaged.
    public Optional<Register> read(String fingerprint) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String hash =
                    new String(bytes, 0, Math.min(HASH, bytes.length), StandardCharsets.UTF_8);
            byte[] rest = new byte[Math.max(0, bytes.length - HASH)];
            System.arraycopy(bytes, bytes.length - rest.length, rest, 0, rest.length);
            if (!Sha256.of(rest).equals(hash)) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
            return string(in).equals(FORMAT) && string(in).equals(fingerprint)
                    ? Optional.of(register(in))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Keeps the register in the place of the one before.
    ///
    /// @param fingerprint names the state of the library
    public void write(String fingerprint, Register register) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        put(out, FORMAT);
        put(out, fingerprint);
        out.writeLong(register.first().toEpochDay());
        out.writeLong(register.last().toEpochDay());
        out.writeInt(register.introductions().size());
        for (Introduction one : register.introductions()) {
            put(out, one.actor().name());
            put(out, one.actor().kind().name());
            put(out, one.names());
            put(out, one.offices());
            put(out, one.bodies());
        }
        out.writeInt(register.themes().size());
        for (Register.ThemeName one : register.themes()) {
            put(out, one.id());
            put(out, one.label());
            put(out, one.keywords());
        }
        out.writeInt(register.documents().size());
        for (Register.Entry one : register.documents()) {
            put(out, one.id().sha256());
            put(out, one.title());
            put(out, one.published().basis().name());
            if (one.published().date() != null) {
                out.writeLong(one.published().date().toEpochDay());
                put(out, one.published().evidence());
            }
        }
        byte[] rest = bytes.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream(HASH + rest.length);
        whole.writeBytes(Sha256.of(rest).getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(rest);
        DurableFiles.write(file, whole.toByteArray());
    }

    private static Register register(DataInputStream in) throws IOException {
        LocalDate first = LocalDate.ofEpochDay(in.readLong());
        LocalDate last = LocalDate.ofEpochDay(in.readLong());
        List<Introduction> introductions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            introductions.add(
                    new Introduction(
                            new Actor(string(in), Actor.Kind.valueOf(string(in))),
                            new TreeSet<>(strings(in)),
                            new TreeSet<>(strings(in)),
                            new TreeSet<>(strings(in))));
        }
        List<Register.ThemeName> themes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            themes.add(new Register.ThemeName(string(in), string(in), strings(in)));
        }
        List<Register.Entry> documents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            documents.add(
                    new Register.Entry(new Document.Id(string(in)), string(in), published(in)));
        }
        return new Register(introductions, themes, documents, first, last);
    }

    private static PublicationDate published(DataInputStream in) throws IOException {
        PublicationDate.Basis basis = PublicationDate.Basis.valueOf(string(in));
        return basis == PublicationDate.Basis.UNKNOWN
                ? PublicationDate.UNKNOWN
                : new PublicationDate(LocalDate.ofEpochDay(in.readLong()), basis, string(in));
    }

    private static void put(DataOutputStream out, String string) throws IOException {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void put(DataOutputStream out, Collection<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            put(out, string);
        }
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(string(in));
        }
        return strings;
    }
}

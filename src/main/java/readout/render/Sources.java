package readout.render;

import readout.document.Document;
import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.text.Sha256;
import readout.text.Span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// A folder in which the documents of an issue may lie, under any name, and the way to read them.
public final class Sources {
    /// In bytes; no document is larger.
    private static final long LARGEST = 1 << 28;

    private final Path folder;
    private final BiFunction<byte[], String, Optional<Document>> reader;

    /// @param folder searched with all that is below it
    /// @param reader makes a document from the bytes and the origin of a file, as it was made for
    ///   the issue; empty where it can not be read
    public Sources(Path folder, BiFunction<byte[], String, Optional<Document>> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    List<Check> check(Evidence evidence) {
        List<Fault> absent = new ArrayList<>();
        List<Fault> changed = new ArrayList<>();
        List<Fault> misquoted = new ArrayList<>();
        Map<String, List<Evidence.Cited>> passages = new HashMap<>();
        for (Evidence.Cited cited : evidence.passages()) {
            passages.computeIfAbsent(cited.document(), key -> new ArrayList<>()).add(cited);
        }
        Set<String> names = new HashSet<>();
        Map<String, Path> files = files(evidence, names, absent);
        for (Evidence.Source source : evidence.documents()) {
            Path file = files.get(source.sha256());
            Optional<Document> read = file == null ? Optional.empty() : read(file, source.origin());
            if (file == null) {
                absent.add(new Fault(source.id(), missing(source, names)));
            } else if (read.isEmpty()) {
                changed.add(new Fault(source.id(), "can not be read: " + source.origin()));
            } else {
                compare(source, read.get(), changed);
                for (Evidence.Cited cited : passages.getOrDefault(source.id(), List.of())) {
                    compare(cited, read.get(), misquoted);
                }
            }
        }
        return List.of(
                Check.of(
                        "every source is there, byte for byte",
                        evidence.documents().size(),
                        absent),
                Check.of("every source reads as it did", evidence.documents().size(), changed),
                Check.of(
                        "every passage stands in its source at its place",
                        evidence.passages().size(),
                        misquoted));
    }

    /// The wanted files by their hash; notes the names of all.
    private Map<String, Path> files(Evidence evidence, Set<String> names, List<Fault> faults) {
        Set<String> wanted = new HashSet<>();
        evidence.documents().forEach(source -> wanted.add(source.sha256()));
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                names.add(name(file.toString().replace('\\', '/')));
                if (Files.size(file) <= LARGEST) {
                    String hash = Sha256.of(Files.readAllBytes(file));
                    if (wanted.contains(hash)) {
                        files.putIfAbsent(hash, file);
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(new Fault(folder.toString(), "can not be read: " + e.getMessage()));
        }
        return files;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Optional<Document> read(Path file, String origin) {
        try {
            return reader.apply(Files.readAllBytes(file), origin);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String missing(Evidence.Source source, Set<String> names) {
        String told = source.origin() + " (SHA-256 " + source.sha256().substring(0, 12) + "…)";
        return names.contains(name(source.origin()))
                ? told + " is not there; the file of that name has other bytes"
                : told + " is not there";
    }

    private static void compare(Evidence.Source source, Document read, List<Fault> faults) {
        String hash = Sha256.of(read.text().getBytes(StandardCharsets.UTF_8));
        if (!hash.equals(source.textSha256())) {
            faults.add(new Fault(source.id(), "its text has another SHA-256 than textSha256 says"));
        }
        if (!read.title().equals(source.title())) {
            faults.add(new Fault(source.id(), "its title reads ‘" + read.title() + "’"));
        }
        if (!Objects.equals(read.publisher(), source.publisher())) {
            faults.add(new Fault(source.id(), "its publisher reads ‘" + read.publisher() + "’"));
        }
        if (!read.language().equals(source.language())) {
            faults.add(new Fault(source.id(), "its language reads " + read.language()));
        }
    }

    private static void compare(Evidence.Cited cited, Document read, List<Fault> faults) {
        String text = read.text();
        int before = cited.prefix().codePointCount(0, cited.prefix().length());
        int after = cited.suffix().codePointCount(0, cited.suffix().length());
        int from = cited.start() - before;
        int until = cited.end() + after;
        if (from < 0 || until > text.codePointCount(0, text.length()) || from > until) {
            faults.add(new Fault(cited.id(), "its place lies outside the text"));
            return;
        }
        Span around = Span.ofCodePoints(from, until, text);
        if (!around.in(text).equals(cited.prefix() + cited.exact() + cited.suffix())) {
            faults.add(
                    new Fault(
                            cited.id(),
                            "the source has at this place ‘" + around.in(text).strip() + "’"));
            return;
        }
        Integer page =
                read.pageAt(Span.ofCodePoints(cited.start(), cited.end(), text).start())
                        .orElse(null);
        if (!Objects.equals(page, cited.page())) {
            faults.add(new Fault(cited.id(), "stands on page " + page));
        }
    }
}

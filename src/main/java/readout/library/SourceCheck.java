package readout.library;

import readout.document.Document;
import readout.text.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compares the files of documents with their names, and both with the documents there are.
final class SourceCheck {
    private final SourceFiles files;
    private final Set<String> referenced;

    /// @param referenced the SHA-256 of every document
    SourceCheck(SourceFiles files, Set<String> referenced) {
        this.files = files;
        this.referenced = referenced;
    }

    List<Finding> check(List<Path> found) {
        List<Finding> findings = new ArrayList<>();
        Set<String> missing = new HashSet<>(referenced);
        for (Path file : found) {
            String name = files.folder().relativize(file).toString();
            String sha256 = name.replaceAll("[/\\\\]", "");
            if (!isNamed(file, sha256)) {
                findings.add(
                        finding(Finding.Kind.STRAY, file, "no document is kept in such a file"));
            } else if (!missing.remove(sha256)) {
                findings.add(
                        finding(Finding.Kind.UNREFERENCED, file, "no document was read from it"));
            } else if (!isWhole(file, sha256)) {
                findings.add(
                        finding(
                                Finding.Kind.SOURCE_CHANGED,
                                file,
                                "remove it and add the document again"));
            }
        }
        for (String sha256 : missing) {
            findings.add(
                    finding(
                            Finding.Kind.SOURCE_MISSING,
                            files.file(new Document.Id(sha256)),
                            "add the document again"));
        }
        return findings;
    }

    private boolean isNamed(Path file, String sha256) {
        return sha256.matches(Sha256.PATTERN)
                && file.equals(files.file(new Document.Id(sha256)))
                && Files.isRegularFile(file);
    }

    private static boolean isWhole(Path file, String sha256) {
        try {
            return Sha256.of(Files.readAllBytes(file)).equals(sha256);
        } catch (IOException e) {
            // Bytes that can not be read are not there whole.
            return false;
        }
    }

    private Finding finding(Finding.Kind kind, Path file, String detail) {
        Path library = files.folder().resolveSibling(".").normalize();
        return new Finding(kind, library.relativize(file.normalize()).toString(), detail);
    }
}

package readout.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks whether all that a library keeps is still what was put there: every file and text is
/// hashed anew, every sealed row compared with its seal, and SQLite checks its own pages.
public final class Doctor {
    private static final String QUARANTINE = "quarantine";
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::kind)
                    .thenComparing(Finding::place)
                    .thenComparing(Finding::detail);

    private final Path directory;
    private final List<Schema> schemas;

    /// @param schemas those that the library is opened with
    public Doctor(Path directory, List<Schema> schemas) {
        this.directory = directory;
        this.schemas = List.copyOf(schemas);
    }

    /// Examines the library and changes nothing in it.
    ///
    /// @throws LibraryException if there is none, or if it is of an older or newer Readout
    public Diagnosis examine() {
        Holder writer = WriterLock.holder(directory).orElse(null);
        try (Library library = Library.openAsItIs(directory, schemas)) {
            return examine(library, writer);
        } catch (LibraryException e) {
            if (e.getCause() instanceof SQLException) {
                return new Diagnosis(List.of(damage(e)), 0, writer);
            }
            throw e;
        }
    }

    /// Moves what was left by killed processes from `sources/` to `quarantine/`; sources and rows
    /// are left as they are, whole or not.
    ///
    /// @return what was moved
    /// @throws LibraryException if another process writes to the library, or it can not be opened
    public List<Finding> repair(String command) {
        try (Library library = Library.open(directory, command, schemas)) {
            List<Finding> litter =
                    examine(library, null).findings().stream()
                            .filter(finding -> finding.kind().isLitter())
                            .toList();
            for (Finding finding : litter) {
                quarantine(directory.resolve(finding.place()));
            }
            return litter;
        }
    }

    private Diagnosis examine(Library library, @Nullable Holder writer) {
        // Files first: one that is added meanwhile is then no file without a row.
        SourceFiles files = new SourceFiles(directory);
        List<Path> found = files.list();
        List<Finding> findings = new ArrayList<>();
        Set<String> referenced = new HashSet<>();
        try {
            library.read(new DatabaseCheck(schemas, findings, referenced));
            findings.addAll(new SourceCheck(files, referenced).check(found));
        } catch (LibraryException e) {
            // Which files are referred to is not known: none is called litter.
            findings.add(damage(e));
        }
        if (writer != null) {
            findings.removeIf(finding -> finding.kind().isLitter());
        }
        findings.sort(ORDER);
        return new Diagnosis(findings, referenced.size(), writer);
    }

    private static Finding damage(LibraryException e) {
        return new Finding(
                Finding.Kind.DATABASE_DAMAGED, Database.FILE, String.valueOf(e.getMessage()));
    }

    private void quarantine(Path file) {
        try {
            Path folder = directory.resolve(QUARANTINE);
            Files.createDirectories(folder);
            String name = directory.relativize(file).toString().replaceAll("[/\\\\]", "-");
            Path place = folder.resolve(name);
            for (int i = 2; Files.exists(place); i++) {
                place = folder.resolve(name + "." + i);
            }
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.keepEntries(folder);
        } catch (IOException e) {
            throw LibraryException.of(file, e);
        }
    }
}

package readout.library;

import readout.document.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Uses a library where the disk is small or can not be written to, and prints what happens.
final class NarrowPlaceMain {
    private NarrowPlaceMain() {}

    /// @param arguments `fill` or `read`, and the library
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        if (arguments[0].equals("fill")) {
            fill(directory);
        } else {
            read(directory);
        }
    }

    private static void fill(Path directory) throws IOException {
        Path ballast = Files.write(directory.resolve("ballast"), new byte[1 << 19]);
        int added = add(directory, 0);
        Doctor doctor = new Doctor(directory, AddingMain.SCHEMAS);
        Files.delete(ballast);
        Diagnosis diagnosis = doctor.examine();
        System.out.println("damaged: " + diagnosis.isDamaged());
        System.out.println(
                "all there: " + (diagnosis.documents() >= added && isThere(directory, added)));
        System.out.println("goes on: " + (add(directory, added) > added));
        System.out.println("damaged: " + doctor.examine().isDamaged());
    }

    private static int add(Path directory, int first) {
        int next = first;
        try (Library library = Library.open(directory, "fill", AddingMain.SCHEMAS)) {
            DocumentStore store = new DocumentStore(library);
            while (true) {
                Document document = AddingMain.document(next);
                store.add(document, Documents.bytes(document), List.of());
                next++;
            }
        } catch (LibraryException e) {
            System.out.println("refused: " + e.getMessage());
        }
        return next;
    }

    private static boolean isThere(Path directory, int count) {
        try (Library library = Library.openForReading(directory, AddingMain.SCHEMAS)) {
            DocumentStore store = new DocumentStore(library);
            for (int i = 0; i < count; i++) {
                Document document = AddingMain.document(i);
                if (!store.document(document.id()).equals(Optional.of(document))
                        || store.bytes(document.id()).length == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void read(Path directory) {
        try (Library library = Library.openForReading(directory, AddingMain.SCHEMAS)) {
            System.out.println("reads: " + new DocumentStore(library).current().size());
        }
        System.out.println(
                "clean: " + new Doctor(directory, AddingMain.SCHEMAS).examine().isClean());
        try (Library library = Library.open(directory, "read", AddingMain.SCHEMAS)) {
            System.out.println("writes: " + library.isWritable());
        } catch (LibraryException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}

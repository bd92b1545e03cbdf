package readout.library;

import readout.document.Document;

import java.nio.file.Path;
import java.util.List;

/// Adds documents until it is killed or refused, and prints a line for each that was acknowledged.
final class AddingMain {
    static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA);

    /// How many versions each origin has before the next one begins.
    private static final int VERSIONS = 3;

    private AddingMain() {}

    /// The document with that number; its size varies from a line to some pages of the database.
    static Document document(int number) {
        String text = ("Statement " + number + " of Ādaži 🚀. ").repeat(1 + number * 37 % 400);
        return Documents.of("folder/" + number / VERSIONS + ".txt", text);
    }

    static DocumentStore.Added expected(int number) {
        return number % VERSIONS == 0 ? DocumentStore.Added.NEW : DocumentStore.Added.NEW_VERSION;
    }

    /// @param arguments the library, the first number, and how many
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        try (Library library = Library.open(Path.of(arguments[0]), "adding", SCHEMAS)) {
            System.out.println("opened");
            DocumentStore store = new DocumentStore(library);
            for (int i = first; i < first + count; i++) {
                Document document = document(i);
                DocumentStore.Added added =
                        store.add(document, Documents.bytes(document), List.of());
                System.out.println(i + " " + added);
            }
        } catch (LibraryException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}

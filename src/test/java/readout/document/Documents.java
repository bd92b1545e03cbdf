package readout.document;

import java.util.List;

/// Small documents for tests.
final class Documents {
    private Documents() {}

    static Document withClues(String name, DateClue... clues) {
        return of(name, "Text of " + name + ".", clues);
    }

    static Document of(String name, String text, DateClue... clues) {
        String hash = "%064x".formatted(name.hashCode() & 0xFFFF_FFFFL);
        return new Document(
                new Document.Id(hash),
                name + ".txt",
                name,
                null,
                PublicationDate.UNKNOWN,
                List.of(clues),
                "en",
                text,
                List.of(),
                List.of());
    }
}

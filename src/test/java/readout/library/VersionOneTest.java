package readout.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.backend.CallStore;
import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.document.Document;
import readout.document.Period;
import readout.index.EmbeddingStore;
import readout.text.Sha256;
import readout.theme.ThemeStore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A library that the first Readout left is opened by this one, and nothing in it is lost.
class VersionOneTest {
    private static final List<Schema> SCHEMAS =
            List.of(
                    DocumentStore.SCHEMA,
                    CallStore.SCHEMA,
                    EmbeddingStore.SCHEMA,
                    ThemeStore.SCHEMA,
                    ArchiveStore.SCHEMA);
    private static final List<String> TEXTS =
            List.of(
                    "The alliance will build 12 ships.",
                    "The alliance will build 14 ships.",
                    "We thank Ādaži 🚀.");

    @TempDir private Path folder;

    @BeforeEach
    void makeIt() throws IOException {
        try (InputStream sql = getClass().getResourceAsStream("version-1.sql")) {
            Fixture.sqlite(
                    folder.resolve("library.db"),
                    new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
        }
        for (String text : TEXTS) {
            String sha256 = Sha256.of(text);
            Path place =
                    Files.createDirectories(folder.resolve("sources/" + sha256.substring(0, 2)));
            Files.writeString(place.resolve(sha256.substring(2)), text);
        }
    }

    @Test
    void itsDocumentsAndTheirHistoryAreThere() {
        try (Library library = Library.openForReading(folder, SCHEMAS)) {
            DocumentStore store = new DocumentStore(library);
            for (String text : TEXTS) {
                String origin = text.contains("ships") ? "week 47/ships.txt" : "mail.eml";
                assertThat(store.document(new Document.Id(Sha256.of(text))))
                        .contains(Documents.of(origin, text));
            }
            assertThat(store.current())
                    .extracting(Document::text)
                    .containsExactlyInAnyOrder(TEXTS.get(1), TEXTS.get(2));
            assertThat(store.ledger())
                    .extracting(LedgerEntry::outcome)
                    .containsExactly(
                            LedgerEntry.Outcome.READ,
                            LedgerEntry.Outcome.READ,
                            LedgerEntry.Outcome.PARTLY_READ,
                            LedgerEntry.Outcome.REJECTED);
        }
    }

    @Test
    void itsIssuesAreThereByteForByte() {
        try (Library library = Library.openForReading(folder, SCHEMAS)) {
            ArchiveStore archive = new ArchiveStore(library);
            Issue before = archive.latestBefore(Period.ofWeek(2023, 48)).orElseThrow();

            assertThat(before.revision()).isEqualTo(2);
            assertThat(archive.json(before))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("{\"issue\": \"1b\"}");
            assertThat(archive.issues()).hasSize(2);
        }
    }

    @Test
    void itIsWrittenToAndStaysWhole() {
        Document document = Documents.of("new.txt", "Said today.");
        try (Library library = Library.open(folder, "test", SCHEMAS)) {
            DocumentStore store = new DocumentStore(library);
            store.add(document, Documents.bytes(document), List.of());
            assertThat(store.current()).hasSize(3).contains(document);
        }
        assertThat(new Doctor(folder, SCHEMAS).examine().findings()).isEmpty();
    }

    @Test
    void itsTablesAreThoseOfALibraryMadeToday() {
        Path fresh = folder.resolve("fresh");
        Library.open(folder, "test", SCHEMAS).close();
        Library.open(fresh, "test", SCHEMAS).close();

        assertThat(tables(folder)).isEqualTo(tables(fresh));
    }

    private static List<String> tables(Path directory) {
        try (Library library = Library.openForReading(directory, SCHEMAS)) {
            return library.read(transaction ->
                    transaction.rows(
                            "select lower(coalesce(sql, name)) from sqlite_schema order by 1",
                            row -> row.getString(1)));
        }
    }
}

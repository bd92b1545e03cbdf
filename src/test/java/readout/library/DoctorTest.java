package readout.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class DoctorTest {
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA);
    private static final long SEED = 20231127;
    private static final int FLIPS = 300;

    @TempDir private Path folder;
    private Path directory;
    private Doctor doctor;
    private Document document;

    @BeforeEach
    void keepTwoDocumentsAndARejection() {
        directory = folder.resolve(".readout");
        doctor = new Doctor(directory, SCHEMAS);
        document = Documents.of("1.txt", "Jens said so in Ādaži. ".repeat(300));
        try (Library library = Library.open(directory, "test", SCHEMAS)) {
            DocumentStore store = new DocumentStore(library);
            store.add(document, Documents.bytes(document), List.of());
            Document other = Documents.of("2.eml", "Ursula did not.");
            store.add(other, Documents.bytes(other), List.of("an attachment was left out"));
            store.reject("3.pdf", "ENCRYPTED", "it asks for a password");
        }
    }

    private Path file(Document document) {
        return new SourceFiles(directory).file(document.id());
    }

    private void change(String sql) {
        try (Library library = Library.open(directory, "test", SCHEMAS)) {
            assertThat(library.<Integer>write(transaction -> transaction.change(sql))).isPositive();
        }
    }

    private void assertFound(Finding.Kind kind, String place) {
        Diagnosis diagnosis = doctor.examine();
        assertThat(diagnosis.findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(kind);
                    assertThat(finding.place()).contains(place);
                });
        assertThat(diagnosis.isDamaged()).isEqualTo(!kind.isLitter());
    }

    @Test
    void aWholeLibraryIsClean() {
        Diagnosis diagnosis = doctor.examine();

        assertThat(diagnosis.findings()).isEmpty();
        assertThat(diagnosis.documents()).isEqualTo(2);
        assertThat(diagnosis.writer()).isNull();
    }

    @Test
    void aFlippedBitInAnySourceIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(file(document));
        Random random = new Random(SEED);
        for (int i = 0; i < 40; i++) {
            Files.write(file(document), flipped(bytes, random.nextInt(8 * bytes.length)));
            assertFound(Finding.Kind.SOURCE_CHANGED, "sources/");
        }
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    @Test
    void aMissingSourceIsFound() throws IOException {
        Files.delete(file(document));

        assertFound(Finding.Kind.SOURCE_MISSING, file(document).getFileName().toString());
    }

    @Test
    void twoSourcesInEachOthersPlaceAreFound() throws IOException {
        Document other = Documents.of("2.eml", "Ursula did not.");
        Files.move(file(document), folder.resolve("aside"));
        Files.move(file(other), file(document));
        Files.move(folder.resolve("aside"), file(other));

        assertThat(doctor.examine().findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.SOURCE_CHANGED, Finding.Kind.SOURCE_CHANGED);
    }

    @Test
    void aChangedTextIsFound() {
        change("update document set text = replace(text, 'Jens', 'Jans') where origin = '1.txt'");

        assertFound(Finding.Kind.TEXT_CHANGED, "1.txt");
    }

    @Test
    void aChangedRowOfAnyTableIsFound() {
        String one = "where document = 1 and position = 0";
        List.of(
                        "update document set title = 'Other' where number = 1",
                        "update document set size = size + 1 where number = 1",
                        "update document set published = '2023-11-28' where number = 1",
                        "update date_clue set evidence = 'Tuesday' " + one,
                        "delete from page where document = 1 and position = 1",
                        "update mark set behind = behind + 1 " + one,
                        "update mark set kind = 'SEEN' " + one,
                        "update version set number = 7 where origin = '1.txt'",
                        "update entry set reason = 'EMPTY' where reason = 'ENCRYPTED'",
                        "update remark set remark = 'none' where entry = 3",
                        "delete from remark where entry = 2")
                .forEach(sql -> {
                    assertThat(doctor.examine().findings()).as("before " + sql).isEmpty();
                    byte[] whole = read(directory.resolve(Database.FILE));
                    change(sql);
                    assertThat(doctor.examine().findings())
                            .as(sql)
                            .extracting(Finding::kind)
                            .containsExactly(Finding.Kind.RECORD_CHANGED);
                    write(directory.resolve(Database.FILE), whole);
                });
    }

    /// What is told of the library when every bit in it may be trusted.
    private String told() {
        try (Library library = Library.openForReading(directory, SCHEMAS)) {
            DocumentStore store = new DocumentStore(library);
            return store.current() + "\n" + store.sources() + "\n" + store.ledger();
        }
    }

    @Test
    void noFlippedBitOfTheDatabaseChangesWhatIsToldUnnoticed() {
        Path database = directory.resolve(Database.FILE);
        byte[] whole = read(database);
        String told = told();
        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < FLIPS; i++) {
            int bit = random.nextInt(8 * whole.length);
            write(database, flipped(whole, bit));
            if (isRefusedOrFound()) {
                found++;
            } else {
                assertThat(told()).as("bit " + bit).isEqualTo(told);
            }
        }
        write(database, whole);
        // The rest hit pages that hold nothing.
        assertThat(found).isGreaterThan(FLIPS / 10);
    }

    private boolean isRefusedOrFound() {
        try {
            return !doctor.examine().isClean();
        } catch (LibraryException e) {
            return true;
        }
    }

    @Test
    void aRowThatWasNeverWrittenIsToldInOneLine() {
        change("update mark set kind = 'SEEN' where document = 1 and position = 0");

        assertThatThrownBy(this::told)
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("readout doctor")
                .message()
                .hasLineCount(1);
    }

    @Test
    void whatAKilledProcessLeftIsLitterAndIsMovedAside() throws IOException {
        Path unfinished = Files.writeString(file(document).resolveSibling("12.part"), "Jens sa");
        Document lost = Documents.of("4.txt", "Nobody knows me.");
        Files.createDirectories(file(lost).getParent());
        Files.write(file(lost), Documents.bytes(lost));

        Diagnosis diagnosis = doctor.examine();
        assertThat(diagnosis.findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.UNREFERENCED, Finding.Kind.STRAY);
        assertThat(diagnosis.isDamaged()).isFalse();
        assertThat(doctor.repair("test")).isEqualTo(diagnosis.findings());
        assertThat(doctor.examine().findings()).isEmpty();
        assertThat(unfinished).doesNotExist();
        assertThat(directory.resolve("quarantine"))
                .isDirectoryContaining(path -> read(path).length == Documents.bytes(lost).length)
                .isDirectoryContaining("glob:**12.part");
    }

    @Test
    void theSameLitterTwiceIsKeptTwice() throws IOException {
        for (String content : List.of("first", "second")) {
            Files.writeString(file(document).resolveSibling("12.part"), content);
            assertThat(doctor.repair("test")).hasSize(1);
        }
        try (Stream<Path> files = Files.list(directory.resolve("quarantine"))) {
            assertThat(files.map(path -> new String(read(path), StandardCharsets.UTF_8)))
                    .containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void repairTouchesNoDamagedSource() throws IOException {
        Files.writeString(file(document), "changed");

        assertThat(doctor.repair("test")).isEmpty();
        assertThat(file(document)).hasContent("changed");
        assertFound(Finding.Kind.SOURCE_CHANGED, "sources/");
    }

    @Test
    void aRowThatRefersToNothingIsFound() throws IOException {
        Fixture.sqlite(
                directory.resolve(Database.FILE),
                "pragma foreign_keys = off",
                "insert into page values (9, 0, 1, 0, 1)");

        assertFound(Finding.Kind.REFERENCE_BROKEN, "page");
    }

    @Test
    void aDatabaseThatCanNotBeReadIsAFinding() throws IOException {
        Files.writeString(directory.resolve(Database.FILE), "x".repeat(5000));

        assertFound(Finding.Kind.DATABASE_DAMAGED, Database.FILE);
    }

    @Test
    void whereThereIsNoLibraryThereIsNothingToExamine() {
        assertThatThrownBy(() -> new Doctor(folder.resolve("none"), SCHEMAS).examine())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("there is no library");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

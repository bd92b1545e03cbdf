package readout.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Document;
import readout.text.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DocumentStoreTest {
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA);

    @TempDir private Path folder;
    private Library library;
    private DocumentStore store;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve(".readout"), "test", SCHEMAS);
        store = new DocumentStore(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private DocumentStore.Added add(String origin, String text, String... warnings) {
        Document document = Documents.of(origin, text);
        return store.add(document, Documents.bytes(document), List.of(warnings));
    }

    @Test
    void aDocumentComesBackAsItWasAdded() {
        Document document = Documents.of("a/1.txt", "Jens said so.");

        assertThat(store.add(document, Documents.bytes(document), List.of()))
                .isEqualTo(DocumentStore.Added.NEW);
        assertThat(store.document(document.id())).contains(document);
        assertThat(store.current()).containsExactly(document);
        assertThat(store.bytes(document.id())).isEqualTo(Documents.bytes(document));
    }

    @Test
    void bytesLieInAFileNamedByTheirHash() {
        add("1.txt", "abc");

        assertThat(
                        folder.resolve(
                                ".readout/sources/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
                .hasContent("abc");
    }

    @Test
    void addingTheSameTwiceIsFree() throws IOException {
        add("1.txt", "One.");
        byte[] before = database();

        assertThat(add("1.txt", "One.")).isEqualTo(DocumentStore.Added.ALREADY);
        assertThat(store.ledger()).hasSize(1);
        assertThat(store.sources()).hasSize(1);
        assertThat(database()).isEqualTo(before);
    }

    private byte[] database() throws IOException {
        library.close();
        byte[] bytes = Files.readAllBytes(folder.resolve(".readout/library.db"));
        open();
        return bytes;
    }

    @Test
    void aChangedFileIsANewVersionAndTheOldOneStays() {
        add("1.txt", "Old.");
        Document old = store.current().getFirst();

        assertThat(add("1.txt", "New.")).isEqualTo(DocumentStore.Added.NEW_VERSION);
        assertThat(store.current()).extracting(Document::text).containsExactly("New.");
        assertThat(store.document(old.id())).contains(old);
        assertThat(store.bytes(old.id())).asString(StandardCharsets.UTF_8).isEqualTo("Old.");
        assertThat(store.sources())
                .extracting(source -> ((Source.Kept) source).version() + " " + isCurrent(source))
                .containsExactly("1 false", "2 true");
    }

    private static boolean isCurrent(Source source) {
        return ((Source.Kept) source).isCurrent();
    }

    @Test
    void aFileThatChangesBackIsAThirdVersionOfTheFirstDocument() {
        add("1.txt", "Old.");
        add("1.txt", "New.");

        assertThat(add("1.txt", "Old.")).isEqualTo(DocumentStore.Added.NEW_VERSION);
        assertThat(store.current()).extracting(Document::text).containsExactly("Old.");
        assertThat(store.sources()).hasSize(3);
    }

    @Test
    void theSameBytesAtTwoOriginsAreOneDocumentOfTheFirstByName() {
        add("b.txt", "Same.");
        assertThat(add("a.txt", "Same.")).isEqualTo(DocumentStore.Added.NEW);

        assertThat(store.current()).extracting(Document::origin).containsExactly("a.txt");
        add("a.txt", "Other.");
        assertThat(store.current())
                .extracting(Document::origin)
                .containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(store.document(new Document.Id(Sha256.of("Same."))))
                .map(Document::origin)
                .contains("b.txt");
    }

    @Test
    void theLedgerTellsEveryOutcomeInOrder() {
        add("1.txt", "One.");
        store.reject("2.pdf", "ENCRYPTED", "it asks for a password");
        add("3.eml", "Three.", "an attachment was left out", "a part had no charset");
        store.reject("2.pdf", "ENCRYPTED", "it asks for a password");

        assertThat(store.ledger())
                .extracting(
                        LedgerEntry::sequence,
                        LedgerEntry::origin,
                        LedgerEntry::outcome,
                        LedgerEntry::reason,
                        LedgerEntry::remarks)
                .containsExactly(
                        tuple(1L, "1.txt", LedgerEntry.Outcome.READ, null, List.of()),
                        tuple(
                                2L,
                                "2.pdf",
                                LedgerEntry.Outcome.REJECTED,
                                "ENCRYPTED",
                                List.of("it asks for a password")),
                        tuple(
                                3L,
                                "3.eml",
                                LedgerEntry.Outcome.PARTLY_READ,
                                null,
                                List.of("an attachment was left out", "a part had no charset")));
    }

    @Test
    void anOriginThatIsRejectedLaterKeepsItsVersionsAndIsReadAgain() {
        Document document = Documents.of("1.txt", "One.");
        add("1.txt", "One.");
        assertThat(store.holds("1.txt", document.id())).isTrue();

        store.reject("1.txt", "EMPTY", "no text in it");
        assertThat(store.holds("1.txt", document.id())).isFalse();
        assertThat(store.current()).containsExactly(document);
        assertThat(store.sources()).hasSize(2).last().isInstanceOf(Source.Rejected.class);

        assertThat(add("1.txt", "One.")).isEqualTo(DocumentStore.Added.ALREADY);
        assertThat(store.holds("1.txt", document.id())).isTrue();
        assertThat(store.sources()).singleElement().isInstanceOf(Source.Kept.class);
    }

    @Test
    void aLostFileIsWrittenAgainWhenItsBytesAreAdded() throws IOException {
        add("1.txt", "One.");
        Document document = store.current().getFirst();
        Files.delete(new SourceFiles(library.directory()).file(document.id()));
        assertThat(store.holds("1.txt", document.id())).isFalse();

        add("1.txt", "One.");
        assertThat(store.bytes(document.id())).asString(StandardCharsets.UTF_8).isEqualTo("One.");
    }

    @Test
    void changedBytesAreNotHandedOut() throws IOException {
        add("1.txt", "One.");
        Document document = store.current().getFirst();
        Files.writeString(new SourceFiles(library.directory()).file(document.id()), "0ne.");

        assertThatThrownBy(() -> store.bytes(document.id()))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("remove it and add the document again");
    }

    @Test
    void bytesOfAnotherDocumentAreRefused() {
        Document document = Documents.of("1.txt", "One.");

        assertThatThrownBy(() -> store.add(document, new byte[3], List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.sources()).isEmpty();
    }

    @Test
    void halfASurrogatePairIsRefusedBeforeAnythingIsWritten() {
        Document document = Documents.of("1.txt", "One.");
        Document broken =
                new Document(
                        document.id(),
                        "1.txt",
                        "\ud83d",
                        null,
                        document.published(),
                        List.of(),
                        "en",
                        "One.",
                        List.of(),
                        List.of());

        assertThatThrownBy(() -> store.add(broken, Documents.bytes(document), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.txt");
        assertThat(folder.resolve(".readout/sources")).doesNotExist();
    }

    @Test
    void theSameAddingsGiveTheSameDatabase() throws IOException {
        add("1.txt", "One.");
        store.reject("2.pdf", "EMPTY", "no text in it");
        add("1.txt", "Two.");
        byte[] first = database();
        library.close();
        folder = folder.resolve("elsewhere");
        open();
        add("1.txt", "One.");
        store.reject("2.pdf", "EMPTY", "no text in it");
        add("1.txt", "Two.");

        assertThat(database()).isEqualTo(first);
    }
}

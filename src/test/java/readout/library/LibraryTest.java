package readout.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Document;
import readout.text.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

class LibraryTest {
    private static final Schema WORDS =
            new Schema(
                    "word", List.of("create table word (word text not null) strict;"), List.of());
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA, WORDS);

    @TempDir private Path folder;

    private Library open() {
        return Library.open(folder, "readout add", SCHEMAS);
    }

    private static int put(Library library, String word) {
        return library.write(
                transaction -> transaction.change("insert into word values (?)", word));
    }

    private static List<String> words(Library library) {
        return library.read(
                transaction -> transaction.rows("select word from word", row -> row.getString(1)));
    }

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() {
        try (Library library = open()) {
            put(library, "one");
        }
        try (Library library = open()) {
            assertThat(words(library)).containsExactly("one");
        }
    }

    @Test
    void itIsSetUpToSurviveALossOfPower() {
        try (Library library = open()) {
            assertThat(pragma(library, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(library, "synchronous")).isEqualTo("2");
            assertThat(pragma(library, "foreign_keys")).isEqualTo("1");
        }
    }

    private static String pragma(Library library, String name) {
        return library.read(transaction ->
                transaction.row("pragma " + name, row -> row.getString(1)).orElseThrow());
    }

    @Test
    void aTransactionThatThrowsLeavesNothing() {
        try (Library library = open()) {
            assertThatThrownBy(() ->
                            library.write(transaction -> {
                                transaction.change("insert into word values ('one')");
                                throw new IllegalStateException("stop");
                            }))
                    .hasMessage("stop");
            assertThat(words(library)).isEmpty();
            put(library, "two");
            assertThat(words(library)).containsExactly("two");
        }
    }

    @Test
    void aTransactionInsideAnotherIsRefused() {
        try (Library library = open()) {
            assertThatThrownBy(() ->
                            library.write(transaction -> {
                                transaction.change("insert into word values ('one')");
                                return put(library, "two");
                            }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(words(library)).isEmpty();
        }
    }

    @Test
    void theTransactionsOfThreadsFollowOneAnother() throws Exception {
        int threads = 4;
        try (Library library = open();
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                done.add(
                        pool.submit(() -> {
                            for (int j = 0; j < 25; j++) {
                                library.write(LibraryTest::countUp);
                            }
                        }));
            }
            for (Future<?> each : done) {
                each.get();
            }
            assertThat(words(library)).hasSize(100).doesNotHaveDuplicates();
        }
    }

    private static int countUp(Transaction transaction) {
        String count =
                transaction.row("select count(*) from word", row -> row.getString(1)).orElseThrow();
        return transaction.change("insert into word values (?)", count);
    }

    @Test
    void aReaderSeesWhatIsCommittedWhileAnotherWrites() throws Exception {
        try (Library writer = open();
                Library reader = Library.openForReading(folder, SCHEMAS);
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            put(writer, "one");
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch seen = new CountDownLatch(1);
            Future<Integer> change =
                    pool.submit(() ->
                            writer.write(transaction -> {
                                int rows = transaction.change("insert into word values ('two')");
                                written.countDown();
                                await(seen);
                                return rows;
                            }));
            written.await();
            assertThat(words(reader)).containsExactly("one");
            seen.countDown();
            change.get();
            assertThat(words(reader)).containsExactly("one", "two");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aReaderCanNotWrite() {
        open().close();
        try (Library reader = Library.openForReading(folder, SCHEMAS)) {
            assertThat(reader.isWritable()).isFalse();
            assertThatThrownBy(() -> put(reader, "one")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() ->
                            reader.read(transaction ->
                                    transaction.change("insert into word values ('one')")))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void whereThereIsNoLibraryAReaderIsToldHowToMakeOne() {
        assertThatThrownBy(() -> Library.openForReading(folder.resolve("none"), SCHEMAS))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("there is no library at")
                .hasMessageContaining("readout add");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileWhereTheFolderShouldBeIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> Library.open(file, "readout add", SCHEMAS))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(file + " (a file is in its place)")
                .hasMessageContaining("--library")
                .message()
                .hasLineCount(1);
        assertThat(file).hasContent("mine");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws IOException {
        Path database = folder.resolve(Database.FILE);
        Fixture.sqlite(database, "create table theirs (a)");
        byte[] before = Files.readAllBytes(database);

        assertThatThrownBy(this::open)
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is not Readout's");
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsCalledDamaged() throws IOException {
        Files.writeString(folder.resolve(Database.FILE), "no database at all, but long".repeat(99));

        assertThatThrownBy(this::open)
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("readout doctor");
    }

    @Test
    void pathsMayHoldWhatUrlsMayNot() {
        Path odd = folder.resolve("Ādaži ?a=b&c#d%41 'e' ;");
        try (Library library = Library.open(odd, "test", SCHEMAS)) {
            put(library, "one");
        }
        assertThat(odd.resolve(Database.FILE)).isRegularFile();
        try (Library library = Library.openForReading(odd, SCHEMAS)) {
            assertThat(words(library)).containsExactly("one");
        }
    }

    @Test
    void aLibraryOfANewerReadoutIsRefusedAndNotTouched() throws IOException {
        Schema newer =
                new Schema(
                        "word",
                        List.of(WORDS.steps().getFirst(), "alter table word add column late text;"),
                        List.of());
        try (Library library = Library.open(folder, "test", List.of(DocumentStore.SCHEMA, newer))) {
            library.write(
                    transaction -> transaction.change("insert into word values ('one', 'two')"));
        }
        assertRefusedUntouched("word, step 2");
    }

    @Test
    void aLibraryWithAStoreOfANewerReadoutIsRefusedAndNotTouched() throws IOException {
        Schema unknown =
                new Schema("later", List.of("create table later (a text) strict;"), List.of());
        Library.open(folder, "test", List.of(DocumentStore.SCHEMA, WORDS, unknown)).close();

        assertRefusedUntouched("later, step 1");
    }

    private void assertRefusedUntouched(String why) throws IOException {
        Map<String, String> before = hashes();
        assertThatThrownBy(this::open)
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("newer Readout (" + why)
                .message()
                .hasLineCount(1);
        assertThatThrownBy(() -> Library.openForReading(folder, SCHEMAS))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("newer Readout");
        assertThat(hashes()).isEqualTo(before);
    }

    /// Of every file in the library but the lock's and SQLite's own.
    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("lock")
                        && !name.endsWith("-shm")
                        && !(name.endsWith("-wal") && Files.size(file) == 0)) {
                    hashes.put(name, Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return hashes;
    }

    @Test
    void anOlderLibraryIsBroughtUpToDateByWritersAndReaders() {
        for (boolean reading : List.of(false, true)) {
            Path old = folder.resolve("reading " + reading);
            Library.open(old, "test", List.of(WORDS)).close();
            Schema grown =
                    new Schema(
                            "word",
                            List.of(
                                    WORDS.steps().getFirst(),
                                    "alter table word add column late text;",
                                    "create index by_late on word (late); create index by_word on"
                                            + " word (word);"),
                            List.of());
            List<Schema> schemas = List.of(DocumentStore.SCHEMA, grown);
            try (Library library =
                    reading
                            ? Library.openForReading(old, schemas)
                            : Library.open(old, "test", schemas)) {
                assertThat(
                                library.<List<String>>read(transaction ->
                                        transaction.rows(
                                                "select store || number from step order by 1",
                                                row -> row.getString(1))))
                        .containsExactly("document1", "word1", "word2", "word3");
            }
        }
    }

    @Test
    void aStepThatFailsLeavesTheStepsBeforeItAndIsDoneNextTime() {
        Schema failing =
                new Schema(
                        "word",
                        List.of(
                                WORDS.steps().getFirst(),
                                "create table late (a text) strict; insert into nowhere values"
                                        + " (1);"),
                        List.of());
        assertThatThrownBy(() -> Library.open(folder, "test", List.of(failing)))
                .isInstanceOf(LibraryException.class);

        try (Library library = open()) {
            put(library, "one");
            assertThat(
                            library.<Boolean>read(transaction ->
                                    transaction
                                            .row(
                                                    "select 1 from sqlite_schema where name ="
                                                            + " 'late'",
                                                    row -> true)
                                            .isPresent()))
                    .isFalse();
        }
    }

    @Test
    void aLogLeftByAKilledWriterIsReadWithoutItsLock() throws Exception {
        Path directory = folder.resolve(".readout");
        try (JavaProcess adding = JavaProcess.start(AddingMain.class, directory, 0, 1 << 20)) {
            String line = adding.out().readLine();
            while (!line.startsWith("9 ")) {
                line = adding.out().readLine();
            }
            adding.kill();
        }
        try (Library reader = Library.openForReading(directory, AddingMain.SCHEMAS)) {
            Document last = AddingMain.document(9);
            assertThat(new DocumentStore(reader).document(last.id())).contains(last);
        }
    }

    @Test
    void theLocaleAndZoneOfTheMachineChangeNoByte() throws IOException {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        List<String> abroad =
                List.of(
                        "env",
                        "TZ=Pacific/Kiritimati",
                        "JDK_JAVA_OPTIONS=-Duser.language=ar -Duser.country=EG",
                        "LC_ALL=C");
        try (JavaProcess one = JavaProcess.start(AddingMain.class, here, 0, 5);
                JavaProcess other = JavaProcess.start(abroad, AddingMain.class, there, 0, 5)) {
            assertThat(one.lines()).hasSize(6);
            assertThat(other.lines()).contains("opened", "4 NEW_VERSION");
        }
        assertThat(there.resolve(Database.FILE))
                .hasSameBinaryContentAs(here.resolve(Database.FILE));
    }

    @Test
    void aCopyHoldsWhatIsKnownAndLeavesTheLibraryAsItIs() throws IOException {
        Path one = folder.resolve("one");
        Path copy = Files.createDirectories(folder.resolve("copy"));
        List<Schema> schemas = List.of(DocumentStore.SCHEMA);
        Document document = Documents.of("1.txt", "Said on a day.");
        try (Library library = Library.open(one, "test", schemas)) {
            new DocumentStore(library).add(document, Documents.bytes(document), List.of());
            Library.copy(one, copy);
        }
        byte[] before = Files.readAllBytes(one.resolve(Database.FILE));
        try (Library library = Library.open(copy, "test", schemas)) {
            DocumentStore store = new DocumentStore(library);
            assertThat(store.current()).containsExactly(document);
            Document more = Documents.of("2.txt", "Said on another.");
            store.add(more, Documents.bytes(more), List.of());
        }
        assertThat(one.resolve(Database.FILE)).hasBinaryContent(before);
    }

    @Test
    void whereThereIsNoLibraryNothingIsCopied() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Library.copy(folder.resolve("nowhere"), copy);

        assertThat(copy).isEmptyDirectory();
    }
}

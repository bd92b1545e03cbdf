package readout.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Document;
import readout.library.Diagnosis;
import readout.library.Doctor;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.LibraryException;
import readout.library.Schema;
import readout.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;

class DecisionStoreTest {
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA, DecisionStore.SCHEMA);
    private static final Document.Id DOCUMENT = new Document.Id(Sha256.of("a document"));
    private static final Instant TIME = Instant.parse("2031-02-03T10:15:30.123Z");
    private static final long SEED = 20231127;

    @TempDir private Path folder;
    private Path directory = Path.of("");

    @BeforeEach
    void decide() {
        directory = folder.resolve(".readout");
        try (Library library = Library.open(directory, "test", SCHEMAS)) {
            DecisionStore store = new DecisionStore(library);
            store.append(ann(), List.of(decided(1, new Decision.Accepted())));
            store.append(
                    ben(),
                    List.of(
                            decided(2, new Decision.Rejected("said by another")),
                            decided(3, edited("Nobody objected.", "heard in the room"))));
            store.append(ann(), List.of(decided(1, new Decision.Withdrawn())));
            store.append(
                    ann(), List.of(new Act.Recalled(DOCUMENT, RecallKind.CORRECTED, "a slip")));
            store.append(ben(), List.of(new Act.Restored(DOCUMENT, "it was another one")));
            store.append(
                    ben(), List.of(new Act.Published("weekly", 3, 1, 2, Sha256.of("the issue"))));
        }
    }

    @Test
    void decisionsAreThereInTheirOrderWhenTheLibraryIsOpenedAgain() {
        assertThat(journal().entries())
                .extracting(Entry::act)
                .containsExactly(
                        decided(1, new Decision.Accepted()),
                        decided(2, new Decision.Rejected("said by another")),
                        decided(3, edited("Nobody objected.", "heard in the room")),
                        decided(1, new Decision.Withdrawn()),
                        new Act.Recalled(DOCUMENT, RecallKind.CORRECTED, "a slip"),
                        new Act.Restored(DOCUMENT, "it was another one"),
                        new Act.Published("weekly", 3, 1, 2, Sha256.of("the issue")));
        assertThat(journal().entries())
                .extracting(entry -> entry.signature().reviewer())
                .containsExactly("Ann", "Ben", "Ben", "Ann", "Ann", "Ben", "Ben");
        assertThat(journal().entries().getFirst().signature().time()).isEqualTo(TIME);
    }

    @Test
    void eachEntryHoldsTheHashOfTheOneBefore() {
        List<Entry> entries = journal().entries();

        assertThat(entries.getFirst().previous()).isEmpty();
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).previous()).isEqualTo(entries.get(i - 1).hash());
        }
    }

    @Test
    void anyFlippedBitOfAnyEntryIsFoundByTheDoctorAndByWhoeverReads() throws SQLException {
        Random random = new Random(SEED);
        List<String> columns =
                List.of(
                        "reviewer",
                        "time",
                        "verb",
                        "series",
                        "subject",
                        "machine",
                        "words",
                        "verdict",
                        "reason",
                        "hash");
        sql("drop trigger journal_stays");
        int flipped = 0;
        for (String column : columns) {
            for (int sequence = 1; sequence <= 7; sequence++) {
                byte[] before = value(column, sequence);
                for (int i = 0; i < 3 && before.length > 0; i++) {
                    byte[] after = before.clone();
                    // The highest bit makes no text at all, which SQLite itself would find.
                    after[random.nextInt(after.length)] ^= (byte) (1 << random.nextInt(7));
                    if (setValue(column, sequence, after)) {
                        flipped++;
                        assertBroken(column + " of " + sequence);
                    }
                    assertThat(setValue(column, sequence, before)).isTrue();
                }
            }
        }
        for (String number : List.of("number", "revision")) {
            sql("update journal set " + number + " = " + number + " + 1 where sequence = 2");
            assertBroken(number);
            sql("update journal set " + number + " = " + number + " - 1 where sequence = 2");
        }
        assertThat(flipped).isGreaterThan(100);
        assertThat(doctor().findings()).isEmpty();
        assertThat(journal().broken()).isEmpty();
    }

    @Test
    void anEntryThatWasTakenOutPutInOrMovedIsFound() throws SQLException {
        sql("drop trigger journal_stays; drop trigger journal_is_kept");
        for (String change :
                List.of(
                        "delete from journal where sequence = 3",
                        "delete from journal where sequence = 1",
                        "update journal set sequence = 99 where sequence = 7;"
                                + " update journal set sequence = 7 where sequence = 6;"
                                + " update journal set sequence = 6 where sequence = 99",
                        "update journal set sequence = 8 where sequence = 7",
                        "insert into journal select 8, reviewer, time, verb, series, number,"
                                + " revision, subject, machine, words, verdict, reason,"
                                + " substr(hash, 2) || 'a' from journal where sequence = 7")) {
            sql("create table kept as select * from journal");
            sql(change);
            assertBroken(change);
            sql(
                    "delete from journal; insert into journal select * from kept;"
                            + " drop table kept");
        }
        assertThat(doctor().findings()).isEmpty();
    }

    @Test
    void entriesThatAreMissingAtTheEndAreFoundByAHeadThatWasPrinted() throws SQLException {
        Journal whole = journal();
        Journal.Head printed = Journal.Head.of(whole.entries().getLast());
        assertThat(whole.holds(printed)).isTrue();
        sql("drop trigger journal_is_kept; delete from journal where sequence = 7");

        assertThat(journal().broken()).isEmpty();
        assertThat(journal().holds(printed)).isFalse();
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteAnEntry() {
        assertThatThrownBy(() -> sql("update journal set reason = ''"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql("delete from journal")).hasMessageContaining("never deleted");
    }

    @Test
    void aLibraryFromBeforeTheJournalGetsOneAndLosesNothing() {
        Path older = folder.resolve("older");
        Library.open(older, "test", List.of(DocumentStore.SCHEMA)).close();
        try (Library library = Library.openForReading(older, SCHEMAS)) {
            assertThat(new DecisionStore(library).journal().entries()).isEmpty();
        }
    }

    @Test
    void anAlreadyRecalledDocumentIsRestoredByItsRestoring() {
        assertThat(journal().recalled()).isEmpty();
        assertThat(new Journal(journal().entries().subList(0, 5)).recalled().get(DOCUMENT))
                .isEqualTo(new Act.Recalled(DOCUMENT, RecallKind.CORRECTED, "a slip"));
    }

    private void assertBroken(String what) {
        assertThat(doctor().findings()).as(what).isNotEmpty();
        assertThatThrownBy(this::journal).as(what).isInstanceOf(LibraryException.class);
    }

    private Diagnosis doctor() {
        return new Doctor(directory, SCHEMAS).examine();
    }

    private Journal journal() {
        try (Library library = Library.openForReading(directory, SCHEMAS)) {
            return new DecisionStore(library).journal();
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("library.db"));
    }

    private void sql(String script) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private byte[] value(String column, int sequence) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select " + column + " from journal where sequence = ?")) {
            query.setInt(1, sequence);
            try (ResultSet row = query.executeQuery()) {
                return row.getString(1).getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    /// Whether the bytes are a text that the column takes.
    private boolean setValue(String column, int sequence, byte[] value) throws SQLException {
        String text = new String(value, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            return setValue(
                    column,
                    sequence,
                    (text.replace('\0', 'x') + "x").getBytes(StandardCharsets.UTF_8));
        }
        try (Connection connection = connection();
                PreparedStatement change =
                        connection.prepareStatement(
                                "update journal set " + column + " = ? where sequence = ?")) {
            change.setString(1, text);
            change.setInt(2, sequence);
            return change.executeUpdate() == 1;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Signature ann() {
        return new Signature("Ann", TIME);
    }

    private static Signature ben() {
        return new Signature("Ben", TIME.plusSeconds(60));
    }

    private static Act decided(int number, Decision decision) {
        return new Act.Decided(
                new About("weekly", 3, 1, "s00000000000" + number, "Words of the machine."),
                decision);
    }

    private static Decision.Edited edited(String text, String reason) {
        return new Decision.Edited(text, new Opinion(Support.UNSUPPORTED, "no word of it"), reason);
    }
}

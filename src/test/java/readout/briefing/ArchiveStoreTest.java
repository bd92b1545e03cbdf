package readout.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Period;
import readout.library.Doctor;
import readout.library.DocumentStore;
import readout.library.Finding;
import readout.library.Library;
import readout.library.LibraryException;
import readout.library.Schema;
import readout.theme.ThemeStore;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ArchiveStoreTest {
    private static final List<Schema> SCHEMAS =
            List.of(DocumentStore.SCHEMA, ThemeStore.SCHEMA, ArchiveStore.SCHEMA);
    private static final Period W47 = Period.ofWeek(2023, 47);
    private static final Period W48 = Period.ofWeek(2023, 48);
    private static final Period W49 = Period.ofWeek(2023, 49);

    @TempDir private Path folder;
    private Library library;
    private ArchiveStore archive;

    @BeforeEach
    void open() {
        library = Library.open(folder, "test", SCHEMAS);
        archive = new ArchiveStore(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Issue save(Period period, String json) {
        return archive.save(period, "Weekly", json.getBytes(StandardCharsets.UTF_8));
    }

    private String json(Issue issue) {
        return new String(archive.json(issue), StandardCharsets.UTF_8);
    }

    @Test
    void theBytesOfAnIssueComeBackAsTheyWere() {
        String bytes = "{ \"odd\":\t1.0e0, \"a\": \"\u0000Ā\" }\r\n";
        Issue issue = save(W48, bytes);

        assertThat(archive.issues()).containsExactly(issue);
        assertThat(json(issue)).isEqualTo(bytes);
        assertThat(issue.number()).isEqualTo(1);
        assertThat(issue.title()).isEqualTo("Weekly");
    }

    @Test
    void anIssueWrittenAgainKeepsItsNumberAndItsEarlierRevision() {
        Issue first = save(W48, "1");
        save(W49, "2");
        Issue again = save(W48, "3");

        assertThat(again.number()).isEqualTo(1);
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.sequence()).isEqualTo(3);
        assertThat(archive.issues()).extracting(this::json).containsExactly("3", "2");
        assertThat(archive.revisions(W48)).containsExactly(first, again);
        assertThat(json(first)).isEqualTo("1");
    }

    @Test
    void theSameIssueAgainIsNoNewRevision() {
        Issue first = save(W48, "1");

        assertThat(save(W48, "1")).isEqualTo(first);
        assertThat(archive.revisions(W48)).hasSize(1);
        assertThat(archive.save(W48, "Monthly", new byte[] {'1'}).revision()).isEqualTo(2);
    }

    @Test
    void issuesAreListedInTheOrderOfTheirPeriods() {
        save(W49, "later");
        save(W47, "earlier");

        assertThat(archive.issues()).extracting(Issue::number).containsExactly(2, 1);
    }

    @Test
    void theIssueBeforeAPeriodEndsWhenItBegins() {
        Period days = new Period(LocalDate.of(2023, 11, 28), LocalDate.of(2023, 11, 30));
        save(W47, "W47");
        save(W48, "W48");
        save(days, "inside W48");
        save(W47, "W47 again");

        assertThat(archive.latestBefore(W47)).isEmpty();
        assertThat(archive.latestBefore(W48)).map(this::json).contains("W47 again");
        assertThat(archive.latestBefore(W49)).map(this::json).contains("W48");
        assertThat(archive.latestBefore(days)).map(this::json).contains("W47 again");
    }

    @Test
    void theIssueOfAPeriodIsTheOneOfExactlyThatPeriod() {
        Issue issue = save(W48, "W48");

        assertThat(archive.issue(W48)).contains(issue);
        assertThat(archive.issue(new Period(W48.from(), W49.from().plusDays(1)))).isEmpty();
    }

    @Test
    void changedBytesAreNotHandedOutAndTheDoctorFindsThem() {
        Issue issue = save(W48, "1");
        library.write(transaction -> transaction.change("update revision set json = x'32'"));

        assertThatThrownBy(() -> archive.json(issue)).isInstanceOf(LibraryException.class);
        assertThat(new Doctor(folder, SCHEMAS).examine().findings())
                .extracting(Finding::kind, Finding::place)
                .containsExactly(tuple(Finding.Kind.RECORD_CHANGED, "revision 1 of issue 1"));
    }
}

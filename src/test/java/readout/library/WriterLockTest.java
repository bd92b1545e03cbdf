package readout.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Two processes that want to write.
class WriterLockTest {
    @TempDir private Path folder;

    private Library open(String command) {
        return Library.open(folder, command, AddingMain.SCHEMAS);
    }

    private List<String> anotherProcess() throws IOException {
        try (JavaProcess other = JavaProcess.start(AddingMain.class, folder, 0, 1)) {
            return other.lines();
        }
    }

    @Test
    void theSecondIsToldWhoHoldsIt() throws IOException {
        try (Library library = open("readout review 2023-W48")) {
            assertThat(anotherProcess())
                    .singleElement()
                    .asString()
                    .startsWith("refused: the library " + folder + " is in use by process ")
                    .contains("process " + ProcessHandle.current().pid() + " on ")
                    .contains("(readout review 2023-W48)")
                    .endsWith("wait until it has finished, or stop it");
            assertThat(library.isWritable()).isTrue();
        }
        assertThat(anotherProcess()).containsExactly("opened", "0 NEW");
    }

    @Test
    void aHolderThatWasKilledBlocksNobody() throws Exception {
        try (JavaProcess other = JavaProcess.start(AddingMain.class, folder, 0, 1 << 20)) {
            assertThat(other.out().readLine()).isEqualTo("opened");
            assertThatThrownBy(() -> open("test"))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("process " + other.process().pid() + " on ")
                    .hasMessageContaining("(adding)");
            other.kill();
        }
        try (Library library = open("test")) {
            assertThat(library.isWritable()).isTrue();
        }
    }

    @Test
    void aSecondTryInTheSameProcessIsRefusedAndLeavesTheLock() throws IOException {
        try (Library library = open("readout review")) {
            assertThatThrownBy(() -> open("readout add"))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("already open for writing in this process");
            assertThat(anotherProcess()).singleElement().asString().startsWith("refused");
            assertThat(library.isWritable()).isTrue();
        }
    }

    @Test
    void theDoctorNamesTheHolderAndLeavesTheLock() throws IOException {
        Doctor doctor = new Doctor(folder, AddingMain.SCHEMAS);
        try (Library library = open("readout review")) {
            assertThat(doctor.examine().writer())
                    .isNotNull()
                    .extracting(Holder::pid, Holder::command)
                    .containsExactly(
                            Long.toString(ProcessHandle.current().pid()), "readout review");
            assertThat(anotherProcess()).singleElement().asString().startsWith("refused");
            assertThat(library.isWritable()).isTrue();
        }
        assertThat(doctor.examine().writer()).isNull();
    }

    @Test
    void theLockFileNamesNobodyAfterwards() throws IOException {
        try (Library library = open("readout add")) {
            assertThat(folder.resolve("lock"))
                    .content()
                    .startsWith(ProcessHandle.current().pid() + "\n")
                    .endsWith("\nreadout add\n");
            assertThat(library.isWritable()).isTrue();
        }
        assertThat(folder.resolve("lock")).isEmptyFile();
    }

    @Test
    void whatALockFileSaysReachesNoTerminalAsACommand() {
        Holder holder = Holder.parse("1\u001b[2J\nhost\u202e\ncommand\u0007 line\r\nmore");

        assertThat(holder).hasToString("process 1 [2J on host (command  line)");
        assertThat(Holder.parse("")).hasToString("process unknown on unknown (unknown)");
    }

    @Test
    void aFolderInThePlaceOfTheLockIsToldInOneLine() throws IOException {
        Files.createDirectories(folder.resolve("lock/in the way"));

        assertThatThrownBy(() -> open("test"))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(folder.toString())
                .message()
                .hasLineCount(1);
    }
}

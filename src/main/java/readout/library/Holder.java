package readout.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The process that has the library open for writing, as it names itself in the `lock` file.
///
/// @param command what it was started to do
public record Holder(String pid, String host, String command) {
    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");

    public Holder {
        pid = printable(pid);
        host = printable(host);
        command = printable(command);
    }

    static Holder ofThisProcess(String command) {
        return new Holder(Long.toString(ProcessHandle.current().pid()), ownHost(), command);
    }

    /// What [#content] wrote; words stand in for lines that are not there.
    static Holder parse(String content) {
        List<String> lines = Arrays.asList(content.split("\n", -1));
        return new Holder(
                lines.getFirst().isBlank() ? "unknown" : lines.getFirst(),
                lines.size() > 1 ? lines.get(1) : "unknown",
                lines.size() > 2 ? lines.get(2) : "unknown");
    }

    String content() {
        return pid + "\n" + host + "\n" + command + "\n";
    }

    /// Names it to the person who wants to write.
    @Override
    public String toString() {
        return "process " + pid + " on " + host + " (" + command + ")";
    }

    /// Not asked of the network: a name server that does not answer would cost seconds.
    private static String ownHost() {
        try {
            return Files.readString(HOST, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            String name = System.getenv("COMPUTERNAME");
            return name == null ? "this machine" : name;
        }
    }

    /// The file may have been written by anybody: nothing in it reaches a terminal as a command.
    private static String printable(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }
}

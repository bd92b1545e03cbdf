package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// With no model configured nothing leaves the machine: the whole program works where there is no
/// network, and connects to nothing where there is one.
///
/// Both need a tool of Linux, and are passed over where it is missing or not allowed.
class NoNetworkIT {
    private static final List<String> APART = List.of("unshare", "--net", "--map-root-user");
    private static final List<String> WATCHED =
            List.of(
                    "strace",
                    "--follow-forks",
                    "--seccomp-bpf",
                    "--trace=connect,sendto,sendmsg,sendmmsg");
    private static final List<String> FORMATS = List.of("pdf", "json", "html", "md");

    @TempDir private Path folder;

    @Test
    void anIssueIsWrittenAndVerifiedWithoutANetworkAndIsTheSame() throws Exception {
        assumeTrue(works(APART), "no place without a network can be made here");

        Finished with = brief(List.of(), "with");
        Finished without = brief(APART, "without");
        List<String> verify = new ArrayList<>(APART);
        verify.addAll(
                List.of("./readout", "verify", folder.resolve("without/briefing.pdf").toString()));

        assertThat(with.code()).as(with.err()).isZero();
        assertThat(without.code()).as(without.err()).isZero();
        for (String format : FORMATS) {
            assertThat(folder.resolve("without/briefing." + format))
                    .hasSameBinaryContentAs(folder.resolve("with/briefing." + format));
        }
        assertThat(run(verify).code()).isZero();
    }

    @Test
    void nothingIsConnectedToAndNothingSent() throws Exception {
        assumeTrue(works(WATCHED), "system calls can not be watched here");
        Path calls = folder.resolve("calls");
        List<String> watched = new ArrayList<>(WATCHED);
        watched.add("--output=" + calls);

        Finished brief = brief(watched, "watched");

        assertThat(brief.code()).as(brief.err()).isZero();
        // Java itself opens a socket to see which kinds there are, and closes it; and a library of
        // the system asks a daemon of the system who the user is.
        assertThat(calls).content().contains("exited with 0").doesNotContain("AF_INET");
    }

    @Test
    void aConnectionWouldBeSeen() throws Exception {
        assumeTrue(works(WATCHED), "system calls can not be watched here");
        Path calls = folder.resolve("calls");
        List<String> command = new ArrayList<>(WATCHED);
        command.addAll(
                List.of("--output=" + calls, "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9 || true"));

        run(command);

        assertThat(calls).content().contains("AF_INET");
    }

    private Finished brief(List<String> under, String name) throws Exception {
        List<String> command = new ArrayList<>(under);
        command.addAll(
                List.of(
                        "./readout",
                        "brief",
                        "fixtures/corpus/2031-W06",
                        "--out",
                        folder.resolve(name).toString(),
                        "--library",
                        folder.resolve(name + "-library").toString()));
        return run(command);
    }

    private static boolean works(List<String> under) throws InterruptedException {
        List<String> command = new ArrayList<>(under);
        command.add("true");
        try {
            return run(command).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Finished run(List<String> command) throws IOException, InterruptedException {
        return Finished.run(Path.of("."), Map.of(), command);
    }
}

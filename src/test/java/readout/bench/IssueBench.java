package readout.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.Finished;
import readout.render.LargeIssueMain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How long issues take from a cold start, each beside something else in the same run.
class IssueBench {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path NATO = Path.of("../shared/data/nato");
    private static final Path PRESS_CONFERENCES = Path.of("../shared/data/fomc-pressconf");

    @TempDir Path folder = Path.of("");

    /// The command that a desk officer runs, with a new library each time.
    @Test
    void fiveStatementsToAnIssue() throws Exception {
        assumeTrue(Files.isDirectory(NATO), "no " + NATO + " here");
        String brief =
                "rm -rf '%1$s/lib' && ./readout brief '%2$s' --from 2021-11-01 --until 2023-12-04 --out '%1$s/out' --library '%1$s/lib'"
                        .formatted(folder, NATO);
        new Stopwatch()
                .time("java -version", List.of(JAVA, "-version"))
                .time("./readout brief", List.of("sh", "-c", brief))
                .print("five statements to pdf, html, md and json", 7);
    }

    /// The same pages by the engines that people use for the like.
    @Test
    void twoHundredPages() throws Exception {
        String html = folder.resolve("large.html").toString();
        LargeIssueMain.main(new String[] {"html", html});
        Stopwatch stopwatch =
                new Stopwatch()
                        .time(
                                "readout",
                                List.of(
                                        JAVA,
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        LargeIssueMain.class.getName(),
                                        "pdf",
                                        folder.resolve("large.pdf").toString()));
        if (isThere("chromium")) {
            stopwatch.time(
                    "chromium --print-to-pdf",
                    List.of(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--print-to-pdf=" + folder.resolve("chromium.pdf"),
                            "file://" + html));
        }
        if (isThere("weasyprint")) {
            stopwatch.time(
                    "weasyprint",
                    List.of("weasyprint", "-q", html, folder.resolve("weasyprint.pdf").toString()));
        }
        stopwatch.print("about 200 pages", 3);
    }

    /// Reading beside poppler, which gives text only: no dates, no hidden text, no furniture.
    @Test
    void eightTranscripts() throws Exception {
        assumeTrue(Files.isDirectory(PRESS_CONFERENCES), "no " + PRESS_CONFERENCES + " here");
        assumeTrue(isThere("pdftotext"), "no pdftotext here");
        String poppler =
                "for f in '%s'/*.pdf; do pdftotext -layout \"$f\" /dev/null; done"
                        .formatted(PRESS_CONFERENCES);
        String add =
                "rm -rf '%1$s/read' && ./readout add '%2$s'/*.pdf --library '%1$s/read'"
                        .formatted(folder, PRESS_CONFERENCES);
        new Stopwatch()
                .time("pdftotext, one by one", List.of("sh", "-c", poppler))
                .time("./readout add", List.of("sh", "-c", add))
                .print("eight transcripts of press conferences", 5);
    }

    private static boolean isThere(String command) throws Exception {
        return Finished.run(Path.of("."), Map.of(), List.of("sh", "-c", "command -v " + command))
                        .code()
                == 0;
    }
}

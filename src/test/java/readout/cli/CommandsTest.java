package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.Terminal.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class CommandsTest {
    private static final String STATEMENT =
            """
            Minister on the border

            Monday, 3 February 2031

            “We will not close the crossing,” Minister of Defence Ondřej Kárský said.
            He stressed that applications would go on being accepted.
            """;

    @TempDir Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("library"));
    }

    @Test
    void aFolderBecomesAnIssueThatVerifies() throws IOException {
        Path out = folder.resolve("out");
        Result brief = terminal.run("brief", statements(), "--out", out);
        assertThat(brief.err()).isEmpty();
        assertThat(brief.code()).isZero();
        assertThat(brief.out())
                .startsWith("2031-W06: issue 1, the period of the newest document: 1 document, 2 ");
        assertThat(names(out))
                .containsExactly("briefing.html", "briefing.json", "briefing.md", "briefing.pdf");

        Result verify =
                Terminal.bare(
                        Map.of(),
                        "",
                        "verify",
                        out.resolve("briefing.pdf").toString(),
                        "--sources",
                        statements().toString());
        assertThat(verify.code()).as(verify.out()).isZero();
        assertThat(verify.out()).doesNotContain("FAULT").contains("hold");
    }

    @Test
    void aTamperedSourceIsFoundWithExit1() throws IOException {
        Path out = folder.resolve("out");
        assertThat(terminal.run("brief", statements(), "--out", out).code()).isZero();
        Path source = statements().resolve("border.txt");
        Files.writeString(source, Files.readString(source).replace("not close", "now close"));
        Result verify =
                Terminal.bare(
                        Map.of(),
                        "",
                        "verify",
                        out.resolve("briefing.json").toString(),
                        "--sources",
                        statements().toString());
        assertThat(verify.code()).isEqualTo(1);
        assertThat(verify.out()).contains("FAULT");
    }

    @Test
    void theSameAgainGivesTheSameBytesAndAddsNothing() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertThat(terminal.run("brief", statements(), "--out", one).code()).isZero();
        assertThat(terminal.run("brief", statements(), "--out", two).code()).isZero();
        for (String name : names(one)) {
            assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
        assertThat(terminal.run("add", statements()).out()).isEqualTo("0 added, 1 already there\n");
    }

    @Test
    void aFolderThatIsNotThereIsOneLineAndExit3() {
        Result result = terminal.run("brief", folder.resolve("nowhere"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .endsWith("nowhere does not exist: check the path\n")
                .hasLineCount(1);
    }

    @Test
    void whatNobodyCanDateIsTold() throws IOException {
        Path undated = Files.createDirectory(folder.resolve("undated"));
        Files.writeString(undated.resolve("plan.txt"), "The Minister said that the plan is good.");
        assertThat(terminal.run("add", undated).err())
                .contains("undated plan.txt: nothing says when it was published");
    }

    @Test
    void nothingReadableIsRejectedWithReasonsAndExit3() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("nothing.txt"), "");
        Result result = terminal.run("brief", empty);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains("rejected nothing.txt: it has no text")
                .contains("there is no document to write about");
    }

    @Test
    void anImpossiblePeriodIsAMistakeOfUsage() throws IOException {
        assertThat(terminal.run("add", statements()).code()).isZero();
        for (List<String> period :
                List.of(
                        List.of("--week", "2031-W60"),
                        List.of("--week", "soon"),
                        List.of("--from", "2031-02-10", "--until", "2031-02-03"),
                        List.of("--from", "2031-02-30", "--until", "2031-03-03"),
                        List.of("--from", "2031-02-03"),
                        List.of("--week", "2031-W06", "--from", "2031-02-03"))) {
            Object[] arguments =
                    Stream.concat(Stream.of("brief"), period.stream()).toArray(Object[]::new);
            Result result = terminal.run(arguments);
            assertThat(result.code()).as(period.toString()).isEqualTo(2);
            assertThat(result.err()).startsWith("readout: ").hasLineCount(1);
        }
    }

    @Test
    void anOutputThatCanNotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Result result = terminal.run("brief", statements(), "--out", file);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).hasLineCount(1);
        assertThat(file).hasContent("in the way");
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() throws IOException {
        Result result = terminal.run("brief", statements(), "--format", "docx");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("pdf, html, md, json");
    }

    @Test
    void aPeriodInWhichNobodySpokeGivesAnEmptyIssueThatSaysSo() throws IOException {
        Path out = folder.resolve("out");
        Result result = terminal.run("brief", statements(), "--week", "2030-W01", "--out", out);
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("nobody said anything in 2030-W01");
        assertThat(names(out)).hasSize(4);
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoDocuments() throws IOException {
        Path one = Files.createDirectories(folder.resolve("w1"));
        Path two = Files.createDirectories(folder.resolve("w2"));
        Files.writeString(one.resolve("statement.txt"), STATEMENT);
        Files.writeString(two.resolve("statement.txt"), STATEMENT.replace("not close", "open"));
        assertThat(terminal.run("add", one).out()).isEqualTo("1 added\n");
        assertThat(terminal.run("add", two).out()).isEqualTo("1 added\n");
        assertThat(terminal.run("add", two).out()).isEqualTo("0 added, 1 already there\n");
        assertThat(terminal.run("sources").out())
                .contains("  statement.txt  ")
                .contains("  w2/statement.txt  ")
                .doesNotContain("replaced");
    }

    @Test
    void aChangedFileIsANewVersionOfTheSameOrigin() throws IOException {
        Path file = statements().resolve("border.txt");
        assertThat(terminal.run("add", file).out()).isEqualTo("1 added\n");
        Files.writeString(file, STATEMENT.replace("not close", "open"));
        assertThat(terminal.run("add", file).out()).isEqualTo("1 added\n");
        assertThat(terminal.run("sources").out()).contains("(version 1, replaced)").hasLineCount(2);
    }

    @Test
    void standardInputIsReadAndKept() {
        Result result =
                Terminal.bare(
                        Map.of("READOUT_LIBRARY", terminal.library().toString()),
                        STATEMENT,
                        "add",
                        "-");
        assertThat(result.out()).isEqualTo("1 added\n");
        assertThat(terminal.run("sources", "--json").out())
                .contains("\"published\" : \"2031-02-03\"");
    }

    @Test
    void theDoctorFindsAHealthyLibraryClean() throws IOException {
        assertThat(terminal.run("add", statements()).code()).isZero();
        Result result = terminal.run("doctor");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("1 document checked, 0 findings\n");
    }

    @Test
    void aMistypedOptionPointsToTheHelp() {
        Result result = terminal.run("brief", "--wek", "2031-W06");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("`readout brief --help` tells more");
    }

    private Path statements() throws IOException {
        Path statements = Files.createDirectories(folder.resolve("statements"));
        Path file = statements.resolve("border.txt");
        if (!Files.exists(file)) {
            Files.writeString(file, STATEMENT);
        }
        return statements;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

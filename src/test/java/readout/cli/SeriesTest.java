package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.Terminal.Result;
import readout.library.Library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/// Issues follow one another: each covers what is new since the last.
class SeriesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final List<String> FILES =
            List.of("briefing.html", "briefing.json", "briefing.md", "briefing.pdf");

    @TempDir Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder.resolve("library"));
        said("Monday, 3 February 2031", "We will not close the crossing at Ostra");
    }

    @Test
    void anIssueGoesOnWhereTheLastOneEnded() throws IOException {
        assertThat(brief("one").get("number").asInt()).isEqualTo(1);
        said("Thursday, 20 February 2031", "We will close the crossing at Ostra");
        JsonNode second = brief("two");

        assertThat(second.get("number").asInt()).isEqualTo(2);
        assertThat(second.get("period").get("from").asText()).isEqualTo("2031-02-10");
        assertThat(second.get("period").get("until").asText()).isEqualTo("2031-02-24");
        assertThat(second.get("since").get("number").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("two/briefing.md")))
                .contains("Issue 2")
                .contains("Goes on from issue 1");
        assertVerifies("two");
    }

    @Test
    void aRunWithNothingNewTouchesNoFile() throws IOException {
        brief("out");
        for (String file : FILES) {
            Files.setLastModifiedTime(folder.resolve("out").resolve(file), LONG_AGO);
        }
        Result again = run("out");

        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("2031-W06: issue 1, nothing new: ");
        for (String file : FILES) {
            assertThat(Files.getLastModifiedTime(folder.resolve("out").resolve(file)))
                    .isEqualTo(LONG_AGO);
        }
    }

    @Test
    void aRunWithNothingNewLeavesTheLibraryAsItIsAndLoadsNoModel() throws IOException {
        Path cache = folder.resolve("cache");
        assertThat(runWith(cache).code()).isZero();
        assertThat(cache).isNotEmptyDirectory();
        byte[] before = Files.readAllBytes(folder.resolve("library/library.db"));

        Path unused = folder.resolve("unused");
        assertThat(runWith(unused).out()).contains("nothing new");
        assertThat(unused).doesNotExist();
        assertThat(folder.resolve("library/library.db")).hasBinaryContent(before);
    }

    @Test
    void oneNewDocumentIsEmbeddedAndNothingElse() throws IOException {
        brief("out");
        int before = vectors();
        said("Friday, 7 February 2031", "We will build a second bridge at Ostra");
        brief("out");

        assertThat(vectors()).isEqualTo(before + 1);
    }

    @Test
    void aThemeThatStandsTakesInTheOneFoundBeforeAndSaysSo() throws IOException {
        said("Tuesday, 4 February 2031", "We will guard the crossing at Ostra");
        Path weekly = define("weekly", "title: W\ncorpus: statements\n");
        assertThat(terminal.run("brief", weekly).code()).isZero();
        said("Tuesday, 11 February 2031", "We will close the crossing at Ostra");
        Files.writeString(folder.resolve("standing.yaml"), "Border: [crossing]\n");
        define("weekly", "title: W\ncorpus: statements\ntaxonomy: standing.yaml\n");
        assertThat(terminal.run("brief", weekly).code()).isZero();

        Path issue = folder.resolve("weekly/2031-W07");
        JsonNode theme =
                new ObjectMapper()
                        .readTree(issue.resolve("briefing.json").toFile())
                        .get("themes")
                        .get(0);
        assertThat(theme.get("id").asText()).isEqualTo("border");
        assertThat(theme.get("lineage").get(0).get("kind").asText()).isEqualTo("MERGED");
        String label = theme.get("lineage").get(0).get("from").get(0).get("label").asText();
        assertThat(Files.readString(issue.resolve("briefing.md")))
                .contains("of the issue before.")
                .contains(label);
        assertVerifies("weekly/2031-W07");
        assertThat(terminal.run("themes", "border").out())
                .contains("issue 2: took in “" + label + "”");
    }

    @Test
    void anOldIssueMadeAgainKnowsNoThemesOfLaterOnes() throws IOException {
        brief("one");
        said("Tuesday, 11 February 2031", "We will guard the harbour of Lind by night");
        brief("two");
        said("Tuesday, 18 February 2031", "We will close the crossing at Ostra");
        brief("three");

        assertThat(run("one-again", "--week", "2031-W06").code()).isZero();
        assertThat(run("two-again", "--week", "2031-W07").code()).isZero();
        for (String file : FILES) {
            assertThat(folder.resolve("one-again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
            assertThat(folder.resolve("two-again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void aFileThatWasLostComesBackAndTheOthersAreNotTouched() throws IOException {
        brief("out");
        Path lost = folder.resolve("out/briefing.md");
        Path kept = folder.resolve("out/briefing.pdf");
        String text = Files.readString(lost);
        Files.writeString(lost, "half");
        Files.setLastModifiedTime(kept, LONG_AGO);
        assertThat(run("out").code()).isZero();

        assertThat(lost).hasContent(text);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(LONG_AGO);
    }

    @Test
    void whatComesWithinTheSamePeriodMakesTheIssueAgainUnderItsNumber() throws IOException {
        brief("out");
        said("Friday, 7 February 2031", "We will build a second bridge at Ostra");
        JsonNode again = brief("out");

        assertThat(again.get("number").asInt()).isEqualTo(1);
        assertThat(again.get("revision").asInt()).isEqualTo(2);
        assertThat(terminal.run("brief", "--list").out())
                .isEqualTo("issue 1 (revision 2)  2031-W06  Weekly briefing\n");
    }

    @Test
    void whatComesLateIsCoveredByTheNextIssueAndLeavesTheOldOneAsItWas() throws IOException {
        brief("one");
        said("Tuesday, 11 February 2031", "We will build a second bridge at Ostra");
        brief("two");
        said("Wednesday, 5 February 2031", "We will guard the harbour of Lind by night");
        said("Wednesday, 19 February 2031", "We will open the road to Ostra");
        JsonNode third = brief("three");

        assertThat(third.get("number").asInt()).isEqualTo(3);
        assertThat(third.get("late")).hasSize(1);
        assertThat(Files.readString(folder.resolve("three/briefing.md")))
                .contains("published before this period but received after that issue: D")
                .contains("guard the harbour of Lind");
        assertVerifies("three");

        assertThat(run("two-again", "--week", "2031-W07").code()).isZero();
        for (String file : FILES) {
            assertThat(folder.resolve("two-again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void eachDefinitionIsASeriesWithNumbersOfItsOwn() throws IOException {
        Path statements = folder.resolve("statements");
        Path one = define("one", "title: One\ncorpus: " + statements + "\nformats: json\n");
        Path two = define("two", "title: Two\ncorpus: " + statements + "\nformats: [md]\n");
        Result result = terminal.run("brief", one, two);

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("2031-W06: one issue 1, ")
                .contains("2031-W06: two issue 1, ");
        assertThat(folder.resolve("one/2031-W06/briefing.json")).exists();
        assertThat(folder.resolve("two/2031-W06/briefing.md")).exists();
        assertThat(folder.resolve("two/2031-W06/briefing.pdf")).doesNotExist();
        assertThat(terminal.run("brief", one, two).out())
                .contains("one issue 1, nothing new")
                .contains("two issue 1, nothing new");
    }

    @Test
    void aSeriesCoversOnlyItsCorpus() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                other.resolve("harbour.txt"),
                text("Friday, 7 February 2031", "We will guard the harbour of Lind by night"));
        assertThat(terminal.run("add", folder.resolve("statements")).code()).isZero();
        Path harbour = define("harbour", "title: Harbour\ncorpus: other/*.txt\nformats: md\n");
        assertThat(terminal.run("brief", harbour).code()).isZero();

        assertThat(folder.resolve("harbour/2031-W06/briefing.md"))
                .content()
                .contains("harbour of Lind")
                .doesNotContain("crossing");
    }

    @Test
    void aMistakeInADefinitionIsOneLineWithItsPlaceAndExit2() throws IOException {
        Result result = terminal.run("brief", define("weekly", "title: T\ncorpsu: in/\n"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .hasLineCount(1)
                .contains("weekly.yaml:2: there is no key corpsu: did you mean corpus?");
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void aLookAtOneActorTakesNoNumberAndNoPlaceOfTheSeries() throws IOException {
        assertThat(run("look", "--actor", "Kárský").code()).isZero();

        assertThat(terminal.run("brief", "--list").out()).isEmpty();
        JsonNode look = new ObjectMapper().readTree(folder.resolve("look/briefing.json").toFile());
        assertThat(look.has("title")).isTrue();
        assertThat(look.has("number")).isFalse();
    }

    private Result run(String out, Object... more) {
        Object[] all = new Object[4 + more.length];
        all[0] = "brief";
        all[1] = folder.resolve("statements");
        all[2] = "--out";
        all[3] = folder.resolve(out);
        System.arraycopy(more, 0, all, 4, more.length);
        return terminal.run(all);
    }

    private Result runWith(Path cache) {
        return Terminal.bare(
                Map.of("XDG_CACHE_HOME", cache.toString()),
                "",
                "brief",
                folder.resolve("statements").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--library",
                terminal.library().toString());
    }

    private int vectors() {
        try (Library library = App.openForReading(terminal.library())) {
            return library.read(transaction ->
                            transaction.row("select count(*) from embedding", row -> row.getInt(1)))
                    .orElseThrow();
        }
    }

    private JsonNode brief(String out) throws IOException {
        Result result = run(out);
        assertThat(result.code()).as(result.err()).isZero();
        return new ObjectMapper().readTree(folder.resolve(out).resolve("briefing.json").toFile());
    }

    private void assertVerifies(String out) {
        Result verify =
                Terminal.bare(
                        Map.of(),
                        "",
                        "verify",
                        folder.resolve(out).resolve("briefing.pdf").toString());
        assertThat(verify.code()).as(verify.out()).isZero();
    }

    private Path define(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), yaml);
    }

    private void said(String date, String words) throws IOException {
        Path statements = Files.createDirectories(folder.resolve("statements"));
        Files.writeString(
                statements.resolve(date.replaceAll("\\W+", "-") + ".txt"), text(date, words));
    }

    private static String text(String date, String words) {
        return "Minister on the border\n\n%s\n\n“%s,” Minister of Defence Ondřej Kárský said.\n"
                .formatted(date, words);
    }
}

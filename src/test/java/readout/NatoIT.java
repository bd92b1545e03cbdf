package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The whole program on the five real statements that it exists for, through the script.
class NatoIT {
    private static final Path STATEMENTS = Path.of("../shared/data/nato");

    @TempDir static Path folder = Path.of("");
    private static JsonNode briefing = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void write() throws Exception {
        assumeTrue(Files.isDirectory(STATEMENTS), "no " + STATEMENTS + " here");
        Finished brief = brief("here", STATEMENTS, Map.of());
        assertThat(brief.code()).as(brief.err()).isZero();
        briefing = new ObjectMapper().readTree(folder.resolve("here/briefing.json").toFile());
    }

    @Test
    void everyDocumentHasItsDateAndTheBasisOfIt() {
        List<String> dates = new ArrayList<>();
        for (JsonNode document : briefing.get("documents")) {
            dates.add(
                    document.get("origin").asText().substring(0, 3)
                            + " "
                            + document.get("published").asText()
                            + " "
                            + document.get("dateBasis").get("kind").asText());
        }
        assertThat(dates)
                .containsExactlyInAnyOrder(
                        "000 2021-11-16 STATED",
                        "001 2023-11-27 INFERRED",
                        "002 2021-11-28 STATED",
                        "003 2023-11-15 STATED",
                        "004 2023-10-12 STATED");
    }

    @Test
    void everyCitationStandsAtItsCodePointsInTheFile() throws Exception {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode document : briefing.get("documents")) {
            texts.put(
                    document.get("id").asText(),
                    Files.readString(STATEMENTS.resolve(document.get("origin").asText())));
        }
        assertThat(briefing.get("passages")).isNotEmpty();
        for (JsonNode passage : briefing.get("passages")) {
            String text = texts.getOrDefault(passage.get("document").asText(), "");
            int[] codePoints = text.codePoints().toArray();
            int start = passage.get("position").get("start").asInt();
            int end = passage.get("position").get("end").asInt();
            assertThat(new String(codePoints, start, end - start))
                    .isEqualTo(passage.get("quote").get("exact").asText());
        }
    }

    @Test
    void noPageFurnitureIsCited() {
        for (JsonNode passage : briefing.get("passages")) {
            assertThat(passage.get("quote").get("exact").asText())
                    .doesNotContain(
                            "Leave a Reply",
                            "email address will not",
                            "Last updated",
                            "Source the North Atlantic");
        }
    }

    @Test
    void theIssueVerifiesAloneAndAgainstItsSources() throws Exception {
        String pdf = folder.resolve("here/briefing.pdf").toString();
        assertThat(readout(Map.of(), "verify", pdf).code()).isZero();
        Finished verify = readout(Map.of(), "verify", pdf, "--sources", STATEMENTS.toString());
        assertThat(verify.code()).as(verify.out()).isZero();
    }

    @Test
    void anotherMachineWritesTheSameBytes() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("Ādaži kopija"));
        try (var files = Files.list(STATEMENTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, elsewhere.resolve(file.getFileName()));
            }
        }
        Finished brief =
                brief("there", elsewhere, Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati"));
        assertThat(brief.code()).as(brief.err()).isZero();
        for (String name :
                List.of("briefing.pdf", "briefing.json", "briefing.html", "briefing.md")) {
            assertThat(folder.resolve("there").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("here").resolve(name));
        }
    }

    private static Finished brief(String name, Path statements, Map<String, String> environment)
            throws Exception {
        return readout(
                environment,
                "brief",
                statements.toString(),
                "--from",
                "2021-11-01",
                "--until",
                "2023-12-04",
                "--out",
                folder.resolve(name).toString(),
                "--library",
                folder.resolve(name + "-library").toString());
    }

    private static Finished readout(Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("./readout"));
        command.addAll(List.of(arguments));
        return Finished.run(Path.of("."), environment, command);
    }
}

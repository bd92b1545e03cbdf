package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.Terminal.Result;
import readout.fixture.TinyCrossEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// An issue says which second judge read it, and is made again when that one changes.
class SecondJudgeTest {
    private static final String STATEMENT =
            """
            Minister on the border

            Monday, 3 February 2031

            “We will not close the crossing,” Minister of Defence Ondřej Kárský said.
            He stressed that applications would go on being accepted.
            """;

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Path statements = Files.createDirectories(folder.resolve("statements"));
        Files.writeString(statements.resolve("border.txt"), STATEMENT);
    }

    @Test
    void theIssueNamesItAndVerifies() throws IOException {
        Result brief = brief(new TinyCrossEncoder().in(folder.resolve("model"), STATEMENT));
        assertThat(brief.code()).as(brief.err()).isZero();
        assertThat(brief.err())
                .matches("readout: second judge: cross-encoder [0-9a-f]{12} from 0\\.5\\R");
        String name = brief.err().strip().replaceFirst(".*judge: ", "");
        assertThat(issue("briefing.json")).contains("\"judge\": \"" + name + "\"");
        assertThat(issue("briefing.md")).contains("by a second judge, " + name);
        assertThat(issue("briefing.html")).contains("by a second judge, " + name);
        Result verify =
                Terminal.bare(
                        Map.of(), "", "verify", folder.resolve("out/briefing.pdf").toString());
        assertThat(verify.code()).as(verify.out()).isZero();
    }

    @Test
    void withoutOneNothingIsSaid() throws IOException {
        assertThat(brief(Path.of("")).err()).isEmpty();
        assertThat(issue("briefing.json")).doesNotContain("judge");
        assertThat(issue("briefing.md")).doesNotContain("judge");
    }

    @Test
    void anotherModelAtTheSamePlaceMakesTheIssueAgain() throws IOException {
        Path model = new TinyCrossEncoder().in(folder.resolve("model"), STATEMENT);
        assertThat(brief(model).out()).contains("issue 1, the period");
        assertThat(brief(model).out()).contains("nothing new: its files stand");
        new TinyCrossEncoder().withLimit(128).in(model, STATEMENT);
        String before = issue("briefing.json");
        assertThat(brief(model).out()).doesNotContain("nothing new");
        assertThat(issue("briefing.json")).isNotEqualTo(before);
    }

    @Test
    void aModelThatIsNotThereIsNamedBeforeAnythingIsDone() {
        Result brief = brief(folder.resolve("models/nli"));
        assertThat(brief.code()).isEqualTo(Explanation.INPUT_OUTPUT);
        assertThat(brief.err().strip())
                .isEqualTo(
                        "readout: %s does not exist: check the path"
                                .formatted(folder.resolve("models/nli/model.onnx")));
        assertThat(folder.resolve("library")).doesNotExist();
    }

    private Result brief(Path model) {
        return Terminal.bare(
                Map.of("READOUT_CITATION_CROSS_ENCODER", model.toString()),
                "",
                "brief",
                folder.resolve("statements").toString(),
                "--library",
                folder.resolve("library").toString(),
                "--out",
                folder.resolve("out").toString());
    }

    private String issue(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }
}

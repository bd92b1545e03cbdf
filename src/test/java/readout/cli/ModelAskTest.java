package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.Terminal.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An answer that a model words: what is asked, what is kept, and what goes nowhere unseen.
class ModelAskTest {
    private static final String QUESTION = "How many officers will guard the bridge?";
    private static final String STATEMENT =
            """
            Minister on the border

            Monday, 3 February 2031

            “We will not close the crossing,” Minister of Defence Ondřej Kárský said.
            He stressed that twelve officers would guard the bridge at Jantar.
            """;

    @TempDir Path folder = Path.of("");

    private ParrotHost host;

    @BeforeEach
    void open() throws IOException {
        host = ParrotHost.open();
        Path statement = Files.writeString(folder.resolve("statement.txt"), STATEMENT);
        assertThat(run(Map.of(), "add", statement.toString()).code()).isZero();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void theAnswerIsInTheModelsWordsAboveThoseOfTheDocument() {
        Result result = run(host.environment(), "ask", QUESTION, "--require-llm");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("“He stressed that twelve officers")
                .contains("[1] 3 February 2031, Minister on the border (statement.txt ")
                .contains(
                        "\n"
                                + "    He stressed that twelve officers would guard the bridge at"
                                + " Jantar.\n");
        assertThat(host.asked()).hasSize(1).first().asString().contains("Question: " + QUESTION);
        assertThat(result.err()).contains("openai:parrot: this run sent 1 request:");
    }

    @Test
    void theSentencesInTheModelsWordsAreListed() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode plain = json.readTree(run(Map.of(), "ask", QUESTION, "--json").out());
        JsonNode worded = json.readTree(run(host.environment(), "ask", QUESTION, "--json").out());

        assertThat(plain.has("written")).isFalse();
        assertThat(worded.at("/written")).hasSize(1);
        assertThat(worded.at("/written/0")).isEqualTo(worded.at("/sentences/0/id"));
    }

    @Test
    void itReplaysWithTheHostAwayAndWithoutAKey() {
        Result first = run(host.environment(), "ask", QUESTION, "--json");
        host.close();
        Result again = run(Map.of("READOUT_LLM", "openai:parrot"), "ask", QUESTION, "--json");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("nothing was sent: every answer came from the log");
        assertThat(run(Map.of(), "log").out()).hasLineCount(1).contains("answer");
    }

    @Test
    void aModelThatIsAwayLeavesTheDocumentsOwnWords() {
        Result plain = run(Map.of(), "ask", QUESTION);
        host.answer(0, 401);
        Result result = run(host.environment(), "ask", QUESTION, "--require-llm");

        assertThat(result.code()).isEqualTo(Explanation.BACKEND);
        assertThat(result.out()).isEqualTo(plain.out());
        assertThat(result.err()).contains("1 of 1 sentence stayed as extracted");
    }

    @Test
    void whatIsNotInTheDocumentsIsAskedOfNoModel() {
        Result result = run(host.environment(), "ask", "Who won the cup in Oslo?");

        assertThat(result.out()).startsWith("Not in the documents: ");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void nothingGoesToAnotherMachineUnasked() {
        Map<String, String> elsewhere = new HashMap<>(host.environment());
        // A loopback address that is not written as one: taken for another machine.
        elsewhere.computeIfPresent(
                "READOUT_LLM_BASE_URL", (_, url) -> url.replace("localhost", "[::ffff:127.0.0.1]"));
        Result refused = run(elsewhere, "ask", QUESTION);

        assertThat(refused.code()).isEqualTo(Explanation.USAGE);
        assertThat(refused.err()).contains("not sent without your word: 1 call to ", "1 document");
        assertThat(host.asked()).isEmpty();
        assertThat(run(elsewhere, "ask", QUESTION, "--yes").code()).isZero();
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void aDryRunSaysWhatWouldBeAskedAndAsksNothing() {
        Result dry = run(host.environment(), "ask", QUESTION, "--dry-run");

        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out()).startsWith(QUESTION + ": what would be asked").contains("answer");
        assertThat(host.asked()).isEmpty();
        assertThat(run(Map.of(), "log").out()).isEmpty();
    }

    private Result run(Map<String, String> environment, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--library", folder.resolve("library").toString()));
        return Terminal.bare(environment, "", all.toArray(String[]::new));
    }
}

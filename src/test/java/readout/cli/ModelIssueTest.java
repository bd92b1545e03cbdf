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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An issue that a model words: what it asks, what it takes, and what stays when the model is gone.
class ModelIssueTest {
    private static final List<String> FILES =
            List.of("briefing.html", "briefing.json", "briefing.md", "briefing.pdf");
    private static final String KEY = "sk-canary-5d0b1c7e9f";

    @TempDir Path folder = Path.of("");

    private ParrotHost host;

    @BeforeEach
    void open() throws IOException {
        host = ParrotHost.open();
        said("Monday, 3 February 2031", "We will not close the crossing at Ostra");
        said("Tuesday, 4 February 2031", "Forty guards stand at the crossing at Ostra today");
        said("Wednesday, 5 February 2031", "The harbour of Lind gets a second pier this summer");
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void theIssueIsInTheModelsWordsAndSaysWhatItTook() throws IOException {
        Result result = brief("out");
        assertThat(result.code()).as(result.err()).isZero();
        JsonNode method = issue("out").get("method");
        System.out.println(result.out() + result.err() + method + host.asked().size());

        assertThat(method.get("summarizer").asText()).isEqualTo("model");
        assertThat(method.get("model").asText()).isEqualTo("openai:parrot");
        JsonNode cost = method.get("cost");
        assertThat(cost.get("calls").asInt()).isEqualTo(host.asked().size());
        assertThat(cost.get("written").asInt()).isPositive();
        assertThat(Files.readString(folder.resolve("out/briefing.md")))
                .contains("### What the model took", "Model asked: openai:parrot.");
        assertVerifies("out");
    }

    private Result brief(String out, String... more) {
        return brief(host.environment(), out, more);
    }

    private Result brief(Map<String, String> environment, String out, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "brief",
                                folder.resolve("statements").toString(),
                                "--out",
                                folder.resolve(out).toString()));
        all.addAll(List.of(more));
        return run(environment, all);
    }

    private Result run(Map<String, String> environment, List<String> words) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("READOUT_LIBRARY", folder.resolve("library").toString());
        return Terminal.bare(all, "", words.toArray(String[]::new));
    }

    private JsonNode issue(String out) throws IOException {
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

    private void said(String date, String words) throws IOException {
        Path statements = Files.createDirectories(folder.resolve("statements"));
        Files.writeString(
                statements.resolve(date.replaceAll("\\W+", "-") + ".txt"),
                "Minister on the border\n\n%s\n\n“%s,” Minister of Defence Ondřej Kárský said.\n"
                        .formatted(date, words));
    }
}

package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.backend.CallStore;
import readout.cli.Terminal.Result;
import readout.library.Library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
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

        assertThat(method.get("summarizer").asText()).isEqualTo("model");
        assertThat(method.get("model").asText()).isEqualTo("openai:parrot");
        JsonNode cost = method.get("cost");
        assertThat(cost.get("calls").asInt()).isEqualTo(host.asked().size());
        assertThat(cost.get("written").asInt()).isPositive();
        assertThat(Files.readString(folder.resolve("out/briefing.md")))
                .contains("### What the model took", "Model asked: openai:parrot.");
        assertThat(result.err())
                .contains(
                        "openai:parrot: this run sent %d requests".formatted(host.asked().size()));
        assertVerifies("out");
    }

    @Test
    void itReplaysByteForByteWithTheHostAwayAndWithoutAKey() throws IOException {
        assertThat(brief("out").code()).isZero();
        int asked = host.asked().size();
        Result again = brief("again");
        assertThat(again.err()).contains("nothing was sent: every answer came from the log");
        assertThat(host.asked()).hasSize(asked);
        assertSame("again");

        host.close();
        assertThat(brief("away").code()).isZero();
        assertSame("away");

        Result keyless = brief(Map.of("READOUT_LLM", "openai:parrot"), "keyless");
        assertThat(keyless.code()).as(keyless.err()).isZero();
        assertThat(keyless.err()).contains("no key for api.openai.com: set OPENAI_API_KEY");
        assertSame("keyless");
        assertThat(brief(Map.of("READOUT_LLM", "openai:parrot"), "keyless").out())
                .contains("issue 1, nothing new");
    }

    @Test
    void withoutAKeyWhatIsNotRecordedIsExtractedAndSaidToBe() throws IOException {
        assertThat(brief("out", "--format", "json").code()).isZero();
        said("Thursday, 6 February 2031", "The ferry to Sundholm will sail twice a day from May");
        Result keyless =
                brief(Map.of("READOUT_LLM", "openai:parrot"), "out", "--format", "json,md");

        assertThat(keyless.code()).as(keyless.err()).isZero();
        assertThat(keyless.err()).contains("got no answer: not asked and not recorded");
        assertThat(issue("out").get("method").get("cost").get("failures").get(0).get("fault"))
                .hasToString("\"NOT_RECORDED\"");
        assertThat(issue("out").get("method").get("cost").get("extracted")).isNotEmpty();
        assertThat(Files.readString(folder.resolve("out/briefing.md")))
                .contains(
                        "The ferry to Sundholm will sail twice a day",
                        "not asked and not recorded");
    }

    @Test
    void withoutAKeyAndWithoutAnswersThereIsSomethingToDo() {
        Result result = brief(Map.of("READOUT_LLM", "openai:parrot"), "out");

        assertThat(result.code()).isEqualTo(Explanation.USAGE);
        assertThat(result.err()).hasLineCount(1).contains("set OPENAI_API_KEY");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refreshAsksAgainAndTheNewAnswersStand() throws IOException {
        assertThat(brief("out", "--format", "json").code()).isZero();
        int asked = host.asked().size();
        host.call("parrot-2031");
        assertThat(brief("out", "--format", "json", "--refresh").code()).isZero();
        assertThat(host.asked()).hasSize(2 * asked);
        assertThat(issue("out").get("revision").asInt()).isEqualTo(2);

        assertThat(brief("again", "--format", "json").code()).isZero();
        assertThat(host.asked()).hasSize(2 * asked);
        assertThat(issue("again").get("method").get("cost").get("answered").get(0).asText())
                .isEqualTo("parrot-2031");
    }

    @Test
    void aModelThatFailsOnTheWayLeavesAWholeIssueThatSaysSo() throws IOException {
        host.answer(2, 401);
        Result result = brief("out", "--format", "json,md,pdf");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("stayed as extracted", "got no answer: key refused");
        JsonNode cost = issue("out").get("method").get("cost");
        assertThat(cost.get("failures").get(0).get("fault").asText()).isEqualTo("KEY_REFUSED");
        assertThat(cost.get("extracted")).isNotEmpty();
        assertThat(cost.get("written").asInt()).isPositive();
        assertThat(Files.readString(folder.resolve("out/briefing.md")))
                .contains(" (extracted) [^P", "got no answer: key refused");
        assertVerifies("out");

        Result keyless =
                brief(Map.of("READOUT_LLM", "openai:parrot"), "again", "--format", "json,md,pdf");
        assertThat(keyless.code()).as(keyless.err()).isZero();
        assertThat(folder.resolve("again/briefing.pdf"))
                .hasSameBinaryContentAs(folder.resolve("out/briefing.pdf"));

        int asked = host.asked().size();
        host.answer(100, 500);
        assertThat(brief("out", "--require-llm", "--format", "json").code()).isZero();
        assertThat(issue("out").get("revision").asInt()).isEqualTo(2);
        assertThat(issue("out").get("method").get("cost").get("failures")).isEmpty();
        int calls = issue("out").get("method").get("cost").get("calls").asInt();
        assertThat(host.asked()).hasSize(asked + calls - 2);
    }

    @Test
    void whoRequiresAModelIsToldBy4ThatItDidNotDoAll() throws IOException {
        host.answer(0, 401);
        Result result = brief("out", "--require-llm", "--format", "json");

        assertThat(result.code()).isEqualTo(Explanation.BACKEND);
        assertThat(issue("out").get("method").get("summarizer").asText()).isEqualTo("extractive");
        assertThat(issue("out").get("method").get("cost").get("written").asInt()).isZero();
    }

    @Test
    void aKilledRunPaysForNothingTwice() throws IOException, InterruptedException {
        Path arguments = folder.resolve("statements");
        host.hold(3);
        ProcessBuilder start =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "brief",
                        arguments.toString(),
                        "--out",
                        folder.resolve("out").toString());
        start.environment().putAll(host.environment());
        start.environment().put("READOUT_LIBRARY", folder.resolve("library").toString());
        start.environment().put("READOUT_LLM_CONCURRENCY", "1");
        Process process =
                start.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(host.isHolding()).as(() -> read(folder.resolve("log"))).isTrue();
        // The third is sent as soon as the second has come back, which is then kept.
        while (answersKept() < 2) {
            Thread.sleep(20);
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
        host.hold(0);
        assertThat(folder.resolve("out")).doesNotExist();
        List<String> before = host.asked();

        assertThat(brief("out").code()).isZero();
        List<String> after = host.asked().subList(before.size(), host.asked().size());
        assertThat(after).doesNotContainAnyElementsOf(before.subList(0, before.size() - 1));
        assertThat(after).contains(before.getLast());
        assertThat(issue("out").get("method").get("cost").get("failures")).isEmpty();
    }

    @Test
    void aDryRunSaysWhatWouldBeAskedAndLeavesNoTrace() throws IOException {
        Result dry = brief("out", "--dry-run", "--json");
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(host.asked()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("statements"));
        }
        JsonNode planned = new ObjectMapper().readTree(dry.out());
        assertThat(brief("out", "--format", "json").code()).isZero();
        JsonNode cost = issue("out").get("method").get("cost");
        assertThat(planned.get("total").get("calls").asInt()).isEqualTo(host.asked().size());
        assertThat(planned.get("tasks")).hasSameSizeAs(cost.get("prompts"));

        JsonNode again = new ObjectMapper().readTree(brief("new", "--dry-run", "--json").out());
        assertThat(again.get("total").get("recorded")).isEqualTo(again.get("total").get("calls"));
        assertThat(again.get("total").get("input").asInt()).isZero();
        assertThat(brief("out", "--format", "json", "--dry-run").out())
                .isEqualTo("2031-W06: nothing would be asked\n");
    }

    @Test
    void theLimitsOfARunHoldAndTheRestIsExtracted() throws IOException {
        Map<String, String> limited = new HashMap<>(host.environment());
        limited.put("READOUT_LLM_MOST_CALLS", "2");
        Result result = brief(limited, "out", "--format", "json");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(host.asked()).hasSize(2);
        assertThat(result.err()).contains("got no answer: over the limits of the run");

        assertThat(brief(limited, "out", "--format", "json").code()).isZero();
        assertThat(host.asked()).hasSize(4);
        assertThat(brief("out", "--format", "json").code()).isZero();
        assertThat(issue("out").get("method").get("cost").get("failures")).isEmpty();
    }

    @Test
    void moneyIsToldAtThePricesSet() throws IOException {
        Map<String, String> priced = new HashMap<>(host.environment());
        priced.put("READOUT_LLM_PRICE_INPUT", "10");
        priced.put("READOUT_LLM_PRICE_OUTPUT", "100");
        assertThat(brief(priced, "plan", "--dry-run").out()).contains("money at most");
        assertThat(brief(priced, "out", "--format", "json,md").code()).isZero();
        JsonNode cost = issue("out").get("method").get("cost");
        double money = cost.get("input").asInt() * 1e-5 + cost.get("output").asInt() * 1e-4;

        assertThat(cost.get("money").asDouble()).isEqualTo(money);
        assertThat(Files.readString(folder.resolve("out/briefing.md")))
                .contains(", " + cost.get("money").asText() + " at the prices set");
    }

    @Test
    void nothingGoesToAnotherMachineUnasked() {
        Map<String, String> elsewhere = new HashMap<>(host.environment());
        // A loopback address that is not written as one: taken for another machine.
        elsewhere.computeIfPresent(
                "READOUT_LLM_BASE_URL", (_, url) -> url.replace("localhost", "[::ffff:127.0.0.1]"));
        Result refused = brief(elsewhere, "out", "--format", "json");
        assertThat(refused.code()).isEqualTo(Explanation.USAGE);
        assertThat(refused.err())
                .hasLineCount(1)
                .contains("not sent without your word: 5 calls to [::ffff:127.0.0.1]:")
                .contains("openai:parrot", " tokens, words of up to 3 documents", "--yes");
        assertThat(host.asked()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();

        assertThat(typing(elsewhere, "n\n")).isEqualTo(Explanation.USAGE);
        assertThat(host.asked()).isEmpty();
        assertThat(typing(elsewhere, "y\n")).isZero();
        assertThat(host.asked()).isNotEmpty();
        assertThat(brief(elsewhere, "again", "--format", "json").code()).isZero();
    }

    @Test
    void whoHasAgreedOnceIsNotAsked() {
        Map<String, String> elsewhere = new HashMap<>(host.environment());
        elsewhere.computeIfPresent(
                "READOUT_LLM_BASE_URL", (_, url) -> url.replace("localhost", "[::ffff:127.0.0.1]"));
        String url = elsewhere.getOrDefault("READOUT_LLM_BASE_URL", "");
        elsewhere.put("READOUT_LLM_CONSENT", url.replaceAll("http://|/v1", ""));
        assertThat(brief(elsewhere, "out", "--format", "json").code()).isZero();
        int asked = host.asked().size();
        elsewhere.remove("READOUT_LLM_CONSENT");

        assertThat(brief(elsewhere, "new", "--format", "json", "--refresh", "--yes").code())
                .isZero();
        assertThat(host.asked()).hasSize(2 * asked);
    }

    @Test
    void theKeyIsInNoFileAndOnNoScreen() throws IOException {
        Map<String, String> keyed = new HashMap<>(host.environment());
        keyed.put("READOUT_LLM_KEY", KEY);
        host.answer(2, 401);
        Result result = brief(keyed, "out");
        Result log = run(keyed, List.of("log", "--json"));

        assertThat(host.keys()).contains("Bearer " + KEY);
        assertThat(result.out() + result.err() + log.out()).doesNotContain(KEY);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(KEY);
            }
        }
    }

    @Test
    void theLogShowsEachCallAndNothingThatSteersATerminal() {
        host.end("\u001b]0;owned\u0007 \u009b31m \u202e");
        assertThat(brief("out", "--format", "json").code()).isZero();
        Result list = run(Map.of(), List.of("log"));
        assertThat(list.out()).hasLineCount(host.asked().size());
        assertThat(list.out())
                .contains("position", "openai:parrot", " tokens  1 supported, 0 refused");
        Result one = run(Map.of(), List.of("log", "2"));
        assertThat(one.out())
                .contains(
                        "--- variable theme", "--- what it was shown", "--- answer", "--- verdicts")
                .contains("\nsupported: “");
        Result json = run(Map.of(), List.of("log", "2", "--json"));
        assertThat(json.out()).contains("\\u001B]0;owned\\u0007 \\u009b31m \\u202e");
        for (Result shown : List.of(list, one, json)) {
            assertThat(shown.code()).isZero();
            assertThat(shown.out()).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\n]]");
        }
        assertThat(run(Map.of(), List.of("log", "999")).code()).isEqualTo(Explanation.INPUT_OUTPUT);
        assertThat(run(Map.of(), List.of("doctor")).out()).contains(" 0 findings");
    }

    @Test
    void aModelThatNobodyKnowsIsAMistakeOfUsage() {
        for (List<String> words :
                List.of(
                        List.of("brief", "--llm", "gpt"),
                        List.of("brief", "--llm", "opneai:gpt"),
                        List.of("brief", "--dry-run"),
                        List.of("brief", "--require-llm", "--llm", "none"))) {
            Result result = run(Map.of(), words);
            assertThat(result.code()).as(words.toString()).isEqualTo(Explanation.USAGE);
            assertThat(result.err()).startsWith("readout: ").hasLineCount(1);
        }
    }

    private long answersKept() {
        try (Library library = App.openForReading(folder.resolve("library"))) {
            return new CallStore(library)
                    .calls().stream().filter(call -> call.outcome() != null).count();
        }
    }

    private int typing(Map<String, String> environment, String typed) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("READOUT_LIBRARY", folder.resolve("library").toString());
        String[] words = {
            "brief",
            folder.resolve("statements").toString(),
            "--format",
            "json",
            "--out",
            folder.resolve("out").toString()
        };
        return Main.run(
                words,
                new Console(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        true,
                        true,
                        all));
    }

    private void assertSame(String out) {
        for (String file : FILES) {
            assertThat(folder.resolve(out).resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("out").resolve(file));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
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

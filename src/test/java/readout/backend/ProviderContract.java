package readout.backend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What every provider must do: ask in the words of its host, take a whole answer, and tell why
/// there is none.
///
/// The host is played by WireMock. What it answers is written after the published description of
/// each interface; no host of a provider was asked.
@Timeout(60)
abstract class ProviderContract {
    static final String KEY = "sk-canary-0123456789abcdef";
    static final String ANSWER = "{\"sentences\": []}";

    private static final WireMockServer HOST =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private static final Prompt PROMPT = Questions.about("p1: \"Ādaži will host them.\"");

    private final TestPace pace = new TestPace();

    /// As a user names a model of the provider.
    abstract String model();

    /// What stands in the address before the path of a call.
    abstract String basePath();

    /// Path and query of a call.
    abstract String path();

    /// The headers that hold the key.
    abstract Map<String, String> keyHeaders();

    /// The request as the provider wants it, with `SYSTEM` and `USER` for the two texts and
    /// `SCHEMA` for the schema.
    abstract String request();

    /// Where the request holds the schema, as a JSON pointer.
    abstract String schemaPointer();

    /// An answer with 321 tokens asked, 45 written and the model `answered-1`.
    ///
    /// @param text as a JSON value
    /// @param finish as a JSON value
    abstract String answer(String text, String finish);

    /// The reasons for which an answer of this provider ends, and what each of them is.
    abstract Map<String, String> finishes();

    /// An error as the provider writes it.
    abstract String error(int status, String message);

    @BeforeAll
    static void open() {
        HOST.start();
    }

    @AfterAll
    static void close() {
        HOST.stop();
    }

    @BeforeEach
    void clear() {
        HOST.resetAll();
    }

    @Test
    void aWholeAnswerIsTakenWithItsTokensAndTheModelThatGaveIt() {
        answers(200, answer(quoted(ANSWER), finished()));

        assertThat(ask())
                .isEqualTo(new Completion.Written(ANSWER, new Usage(321, 45), "answered-1"));
    }

    @Test
    void theRequestIsThatOfTheProvider() throws IOException {
        answers(200, answer(quoted(ANSWER), finished()));

        ask();

        LoggedRequest sent = sent().getFirst();
        assertThat(sent.getMethod().getName()).isEqualTo("POST");
        assertThat(sent.getUrl()).isEqualTo(path());
        assertThat(sent.getHeader("Content-Type")).startsWith("application/json");
        assertThat(json(sent.getBodyAsString()))
                .isEqualTo(
                        json(
                                request()
                                        .replace("SCHEMA", schema())
                                        .replace("SYSTEM", quoted(PROMPT.system()))
                                        .replace("USER", quoted(PROMPT.user()))));
        keyHeaders().forEach((name, value) -> assertThat(sent.getHeader(name)).isEqualTo(value));
    }

    /// The schema of the task as this provider writes it.
    String schema() {
        return Task.POSITION
                .form()
                .schema()
                .replaceFirst("\"\\$schema\": [^,]*,", "")
                .replaceFirst("\"title\": \"[^\"]*\",", "");
    }

    @Test
    void noUpgradeOfTheConnectionIsOffered() {
        answers(200, answer(quoted(ANSWER), finished()));

        ask();

        assertThat(sent().getFirst().containsHeader("Upgrade")).isFalse();
        assertThat(sent().getFirst().containsHeader("HTTP2-Settings")).isFalse();
    }

    @Test
    void aHostOnThisMachineIsAskedWithoutAKey() {
        answers(200, answer(quoted(ANSWER), finished()));

        assertThat(asking(null).complete(PROMPT)).isInstanceOf(Completion.Written.class);
        assertThat(sent().getFirst().getHeaders().toString()).doesNotContain("canary");
    }

    @Test
    void anAnswerThatDidNotComeToItsEndIsNone() {
        finishes()
                .forEach((finish, fault) -> {
                    answers(200, answer(quoted("{\"sentences\": [{\"text\": \"cut"), finish));

                    assertThat(faultOf(ask())).as(finish).isEqualTo(Fault.valueOf(fault));
                });
    }

    @Test
    void noTextIsNoAnswer() {
        for (String text : List.of("null", "\"\"", "\"  \\n \"")) {
            answers(200, answer(text, finished()));

            assertThat(faultOf(ask())).as(text).isEqualTo(Fault.NO_ANSWER);
        }
    }

    @Test
    void anAnswerWithoutItsFieldsIsNone() {
        for (String body :
                List.of("{}", "{\"choices\": []}", "{\"candidates\": null}", "[]", "null")) {
            answers(200, body);

            assertThat(faultOf(ask())).as(body).isEqualTo(Fault.NO_ANSWER);
        }
    }

    @Test
    void aRefusedKeyEndsAllCallsAndTheHostsWordsAreShownWithoutIt() {
        answers(401, error(401, "no such\nkey: " + KEY + "\u001b[31m"));
        Backend backend = asking(KEY);

        Completion first = backend.complete(PROMPT);
        Completion second = backend.complete(PROMPT);

        assertThat(faultOf(first)).isEqualTo(Fault.KEY_REFUSED);
        assertThat(reasonOf(first))
                .contains("refused the key in READOUT_LLM_KEY (401): no such key: [key] [31m")
                .doesNotContain("canary", "\n", "\u001b");
        assertThat(second).isEqualTo(first);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aModelThatTheHostDoesNotKnowEndsAllCalls() {
        answers(404, error(404, "model not found"));
        Backend backend = asking(KEY);

        assertThat(faultOf(backend.complete(PROMPT))).isEqualTo(Fault.UNKNOWN_MODEL);
        assertThat(reasonOf(backend.complete(PROMPT))).contains("model not found");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aHostThatDoesNotKnowSchemasIsAskedOnceMoreWithoutAndNotAgainWith() throws IOException {
        HOST.stubFor(
                any(anyUrl())
                        .inScenario("schema")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(
                                aResponse()
                                        .withStatus(400)
                                        .withBody(error(400, "response_format: not supported")))
                        .willSetStateTo("without"));
        HOST.stubFor(
                any(anyUrl())
                        .inScenario("schema")
                        .whenScenarioStateIs("without")
                        .willReturn(aResponse().withBody(answer(quoted(ANSWER), finished()))));
        Backend backend = asking(KEY);

        assertThat(backend.complete(PROMPT)).isInstanceOf(Completion.Written.class);
        assertThat(backend.complete(PROMPT)).isInstanceOf(Completion.Written.class);
        assertThat(sent()).hasSize(3);
        assertThat(hasSchema(sent().get(0))).isTrue();
        assertThat(hasSchema(sent().get(1))).isFalse();
        assertThat(hasSchema(sent().get(2))).isFalse();
        assertThat(pace.waits()).isEmpty();
    }

    @Test
    void aModelThatTakesNoTemperatureIsAskedWithout() {
        HOST.stubFor(
                any(anyUrl())
                        .inScenario("temperature")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(
                                aResponse()
                                        .withStatus(400)
                                        .withBody(error(400, "Unsupported value: 'temperature'")))
                        .willSetStateTo("without"));
        HOST.stubFor(
                any(anyUrl())
                        .inScenario("temperature")
                        .whenScenarioStateIs("without")
                        .willReturn(aResponse().withBody(answer(quoted(ANSWER), finished()))));

        assertThat(ask()).isInstanceOf(Completion.Written.class);
        assertThat(sent().get(0).getBodyAsString()).contains("\"temperature\"");
        assertThat(sent().get(1).getBodyAsString()).doesNotContain("\"temperature\"");
    }

    @Test
    void aBusyHostIsAskedAgainWhenItWantsToBe() {
        HOST.stubFor(
                any(anyUrl())
                        .inScenario("busy")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(
                                aResponse()
                                        .withStatus(429)
                                        .withHeader("Retry-After", "7")
                                        .withBody(error(429, "slow down")))
                        .willSetStateTo("idle"));
        HOST.stubFor(
                any(anyUrl())
                        .inScenario("busy")
                        .whenScenarioStateIs("idle")
                        .willReturn(aResponse().withBody(answer(quoted(ANSWER), finished()))));

        assertThat(ask()).isInstanceOf(Completion.Written.class);
        assertThat(pace.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void whatTheModelThinksAloudIsNotItsAnswer() {
        answers(200, answer(quoted("<think>\nfirst {this}\n</think>\n\n" + ANSWER), finished()));

        assertThat(textOf(ask())).isEqualTo(ANSWER);
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacter() {
        answers(200, answer("\"{\\\"a\\\": \\\"b\\ud83dc\\\"}\"", finished()));

        assertThat(textOf(ask())).isEqualTo("{\"a\": \"b\uFFFDc\"}");
    }

    void answers(int status, String body) {
        answers(aResponse().withStatus(status).withBody(body));
    }

    void answers(ResponseDefinitionBuilder response) {
        HOST.stubFor(
                any(anyUrl()).willReturn(response.withHeader("Content-Type", "application/json")));
    }

    Completion ask() {
        return asking(KEY).complete(PROMPT);
    }

    Backend asking(@Nullable String key) {
        ModelOptions options =
                new ModelOptions(
                        ModelName.parse(model()),
                        ModelHost.parse(HOST.baseUrl() + basePath()),
                        null,
                        2000);
        return Envelope.around(
                options,
                key == null ? null : Keys.of(options, key),
                EnvelopeOptions.DEFAULT,
                pace.pace(),
                Allowance.UNBOUNDED,
                CallListener.NONE);
    }

    /// In the order in which they came.
    List<LoggedRequest> sent() {
        return HOST.getAllServeEvents().reversed().stream()
                .map(event -> event.getRequest())
                .toList();
    }

    /// The one reason for which a whole answer ends.
    String finished() {
        return quoted(whole());
    }

    /// As the provider writes it.
    abstract String whole();

    static Fault faultOf(Completion completion) {
        return switch (completion) {
            case Completion.Failed failed -> failed.fault();
            case Completion.Written written -> throw new AssertionError(written);
        };
    }

    static String reasonOf(Completion completion) {
        return switch (completion) {
            case Completion.Failed failed -> failed.reason();
            case Completion.Written written -> throw new AssertionError(written);
        };
    }

    static String textOf(Completion completion) {
        return switch (completion) {
            case Completion.Failed failed -> throw new AssertionError(failed);
            case Completion.Written written -> written.text();
        };
    }

    static String quoted(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean hasSchema(LoggedRequest request) throws IOException {
        return !json(request.getBodyAsString()).at(schemaPointer()).isMissingNode();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}

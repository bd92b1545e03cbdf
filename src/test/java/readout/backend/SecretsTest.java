package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Neither the key nor what is asked turns up where nobody looks for it: in messages, in the names
/// of things, in a log or on the terminal.
@Timeout(60)
@Isolated("catches all that the process prints and logs")
class SecretsTest {
    private static final String KEY = "sk-canary-0123456789abcdef";
    private static final String SENTENCE =
            "The canary of the harbour master sang before the third bell.";

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic", "gemini", "mistral"})
    void aHostThatRepeatsEverythingGivesNothingAway(String provider) throws IOException {
        List<String> seen = new ArrayList<>();
        for (int status : new int[] {200, 400, 401, 404, 429, 500}) {
            String echo = ProviderContract.quoted("bad " + KEY + ": " + SENTENCE + " " + KEY);
            try (RawHost host =
                    RawHost.always(
                            RawHost.answers(
                                    status,
                                    "X-Echo: " + KEY + "\r\n",
                                    "{\"error\": {\"message\": " + echo + "}}"))) {
                seen.add(
                        printed(() -> {
                            ModelOptions options =
                                    new ModelOptions(
                                            ModelName.parse(provider + ":m"),
                                            ModelHost.parse(host.address()),
                                            null,
                                            100);
                            ApiKey key = Keys.of(options, KEY);
                            Backend backend =
                                    Envelope.around(
                                            options,
                                            key,
                                            EnvelopeOptions.DEFAULT,
                                            new TestPace().pace(),
                                            prompt -> true,
                                            CallListener.NONE);
                            Completion completion = backend.complete(Questions.about(SENTENCE));
                            seen.add(completion + " " + backend + options + key + backend.name());
                        }));
                assertThat(host.requests())
                        .isNotEmpty()
                        .allSatisfy(request -> assertThat(request).contains(KEY, SENTENCE));
            }
        }

        assertThat(String.join("\n", seen))
                .contains("m at 127.0.0.1", "key in READOUT_LLM_KEY")
                .doesNotContain("canary");
    }

    @Test
    void whatIsCaughtWouldBeSeen() {
        assertThat(
                        printed(() -> {
                            System.err.println("canary");
                            Logger.getLogger("x").fine("sung");
                        }))
                .contains("canary", "sung");
    }

    /// What goes to the terminal and to the log of the platform, down to its finest.
    private static String printed(Runnable work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler[] handlers = root.getHandlers();
        PrintStream caught = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Handler log =
                new Handler() {
                    @Override
                    public void publish(LogRecord record) {
                        caught.println(record.getMessage() + List.of(parameters(record)));
                    }

                    private Object[] parameters(LogRecord record) {
                        Object[] given = record.getParameters();
                        return given == null ? new Object[0] : given;
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        for (Handler handler : handlers) {
            root.removeHandler(handler);
        }
        root.addHandler(log);
        root.setLevel(Level.ALL);
        System.setOut(caught);
        System.setErr(caught);
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(log);
            for (Handler handler : handlers) {
                root.addHandler(handler);
            }
            root.setLevel(level);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

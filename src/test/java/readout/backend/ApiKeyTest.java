package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

class ApiKeyTest {
    private static final ModelHost ELSEWHERE = ModelHost.parse("https://gpu-box:8000/v1");

    @TempDir private Path folder;

    @Test
    void aProvidersKeyIsForTheProvidersHostOnly() throws IOException {
        Map<String, String> environment = Map.of("OPENAI_API_KEY", "sk-canary");

        assertThat(secret(Provider.OPENAI, Provider.OPENAI.home(), environment))
                .contains("sk-canary");
        assertThat(secret(Provider.OPENAI, ELSEWHERE, environment)).isEmpty();
        assertThat(secret(Provider.MISTRAL, Provider.MISTRAL.home(), environment)).isEmpty();
    }

    @Test
    void anotherHostHasAVariableOfItsOwn() throws IOException {
        Map<String, String> environment =
                Map.of("OPENAI_API_KEY", "sk-canary", "READOUT_LLM_KEY", "other");

        assertThat(secret(Provider.OPENAI, ELSEWHERE, environment)).contains("other");
        assertThat(secret(Provider.OPENAI, Provider.OPENAI.home(), environment))
                .contains("sk-canary");
    }

    @Test
    void theFirstVariableThatHoldsAnythingCounts() throws IOException {
        ModelHost home = Provider.GEMINI.home();

        assertThat(secret(Provider.GEMINI, home, Map.of("GOOGLE_API_KEY", "g"))).contains("g");
        assertThat(
                        secret(
                                Provider.GEMINI,
                                home,
                                Map.of("GOOGLE_API_KEY", "g", "GEMINI_API_KEY", "h")))
                .contains("h");
        assertThat(
                        secret(
                                Provider.GEMINI,
                                home,
                                Map.of("GOOGLE_API_KEY", "g", "GEMINI_API_KEY", " ")))
                .contains("g");
    }

    @Test
    void aFileThatOnlyItsOwnerReadsHoldsAKey() throws IOException {
        Path file = file("rw-------", "sk-canary\n");

        ApiKey key =
                ApiKey.find(Provider.OPENAI, ELSEWHERE, Map.of("READOUT_LLM_KEY", "x"), file)
                        .orElseThrow();

        assertThat(key.secret()).isEqualTo("sk-canary");
        assertThat(key).hasToString("key in file " + file);
    }

    @Test
    void aFileThatOthersReadIsRefused() throws IOException {
        for (String permissions : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Path file = file(permissions, "sk-canary");

            assertThatThrownBy(() -> ApiKey.find(Provider.OPENAI, ELSEWHERE, Map.of(), file))
                    .isInstanceOf(IOException.class)
                    .hasMessage("others may read the key in " + file + ": run chmod 600 " + file);
        }
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        assertThatThrownBy(() -> ApiKey.find(Provider.OPENAI, ELSEWHERE, Map.of(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no file with a key: ");
    }

    @Test
    void whatIsNoKeyIsRefusedAndNotRepeated() throws IOException {
        for (String written : new String[] {"", "two canary words", "a\ncanary", "ķanary"}) {
            Path file = file("rw-------", written);

            assertThatThrownBy(() -> ApiKey.find(Provider.OPENAI, ELSEWHERE, Map.of(), file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no key in file " + file + ": one line of ASCII, please")
                    .hasMessageNotContaining("anary");
        }
    }

    @Test
    void aKeyIsNotSentSoThatOthersCanReadIt() throws IOException {
        Map<String, String> environment = Map.of("READOUT_LLM_KEY", "canary");
        ModelHost plain = ModelHost.parse("http://gpu-box:8000/v1");

        assertThatThrownBy(() -> ApiKey.find(Provider.OPENAI, plain, environment, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the key in READOUT_LLM_KEY would go to gpu-box:8000 unencrypted:"
                                + " write https, or ask without a key");
        assertThat(ApiKey.find(Provider.OPENAI, plain, Map.of(), null)).isEmpty();
        assertThat(secret(Provider.OPENAI, ModelHost.parse("http://localhost:1"), environment))
                .contains("canary");
    }

    @Test
    void theAdviceNamesTheVariable() {
        assertThat(ApiKey.advice(Provider.OPENAI, Provider.OPENAI.home()))
                .isEqualTo(
                        "no key for api.openai.com: set OPENAI_API_KEY,"
                                + " or name a file that only you can read");
        assertThat(ApiKey.advice(Provider.OPENAI, ELSEWHERE)).contains("set READOUT_LLM_KEY");
    }

    @Test
    void aHostThatNeedsAKeyIsNotAskedWithout() {
        Backend backend =
                Envelope.around(
                        ModelOptions.of(ModelName.parse("openai:m")),
                        null,
                        EnvelopeOptions.DEFAULT,
                        new TestPace().pace(),
                        prompt -> true,
                        CallListener.NONE);

        assertThat(backend.complete(Questions.about("data")))
                .isEqualTo(
                        new Completion.Failed(
                                Fault.KEY_REFUSED,
                                ApiKey.advice(Provider.OPENAI, Provider.OPENAI.home())));
    }

    private Path file(String permissions, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static Optional<String> secret(
            Provider provider, ModelHost host, Map<String, String> environment) throws IOException {
        return ApiKey.find(provider, host, environment, null).map(ApiKey::secret);
    }
}

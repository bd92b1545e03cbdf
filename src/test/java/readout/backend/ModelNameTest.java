package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "openai:gpt-4.1-mini",
                "ollama:qwen3:8b-q4_K_M",
                "anthropic:claude-some-4-5",
                "gemini:gemini-3.0-flash",
                "mistral:mistral-small-latest",
                "openai:org/some-Model@2"
            })
    void aNameIsReadAsItIsWritten(String written) {
        assertThat(ModelName.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    antropic:x  | there is no provider antropic: did you mean anthropic?
                    gpt:x       | there is no provider gpt: there are openai, ollama, anthropic, gemini, mistral
                    OpenAI:x    | there is no provider OpenAI: did you mean openai?
                    gpt-4.1     | who has the model gpt-4.1? write PROVIDER:gpt-4.1 with one of openai, ollama, anthropic, gemini, mistral
                    openai:     | no name of a model: ; write for example openai:NAME
                    gemini:../x | no name of a model: ../x; write for example gemini:NAME
                    gemini:a?b  | no name of a model: a?b; write for example gemini:NAME
                    gemini:a b  | no name of a model: a b; write for example gemini:NAME
                    """)
    void whatIsNoNameIsRefusedWithAdvice(String written, String advice) {
        assertThatThrownBy(() -> ModelName.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:11434",
                "http://LOCALHOST/v1",
                "http://127.0.0.1:8000/v1",
                "https://127.8.9.10",
                "http://[::1]:8080",
                "http://[0:0:0:0:0:0:0:1]"
            })
    void whatStaysOnThisMachineIsKnown(String address) {
        assertThat(ModelHost.parse(address).isThisMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.example.com",
                "http://127.0.0.1.example.com",
                "http://example.com/localhost",
                "http://0.0.0.0:8000",
                "http://192.168.1.5:8000",
                "http://[::2]",
                "http://[fe80::1]",
                "http://gpu-box:8000"
            })
    void whatMayLeaveThisMachineIsKnown(String address) {
        assertThat(ModelHost.parse(address).isThisMachine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8000",
                "ftp://host",
                "http://",
                "https://user:canary@host",
                "https://host/v1?key=canary",
                "https://host/v1#canary",
                "http://canary host"
            })
    void whatIsNoAddressIsRefusedAndNotRepeated(String address) {
        assertThatThrownBy(() -> ModelHost.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no address of a host: write it as https://HOST/v1")
                .hasMessageNotContaining("canary");
    }

    @Test
    void aHostIsNamedWithItsPortAndWithoutTheSlashAtItsEnd() {
        assertThat(ModelHost.parse(" https://gpu-box:8000/v1/ "))
                .isEqualTo(ModelHost.parse("https://gpu-box:8000/v1"))
                .extracting(ModelHost::name)
                .isEqualTo("gpu-box:8000");
        assertThat(Provider.OLLAMA.home().isThisMachine()).isTrue();
        assertThat(Provider.OPENAI.home().name()).isEqualTo("api.openai.com");
    }
}

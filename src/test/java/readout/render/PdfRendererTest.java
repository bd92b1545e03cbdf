package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

class PdfRendererTest {
    @Test
    void anIssueIsRendered() throws Exception {
        byte[] pdf = new PdfRenderer().render(SampleBriefing.briefing());
        Files.write(Path.of("target/sample.pdf"), pdf);
        Files.write(
                Path.of("target/sample.json"),
                new JsonRenderer().render(SampleBriefing.briefing()));
        assertThat(pdf).isNotEmpty();
    }
}

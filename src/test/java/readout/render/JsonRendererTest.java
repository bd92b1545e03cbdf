package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import org.junit.jupiter.api.Test;

import readout.briefing.Briefing;
import readout.document.Document;
import readout.text.Span;

import java.nio.charset.StandardCharsets;
import java.util.List;

class JsonRendererTest extends RendererContract {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Resources.text("briefing.schema.json"));

    @Override
    Renderer renderer() {
        return new JsonRenderer();
    }

    @Override
    String textOf(byte[] rendered) {
        return new String(rendered, StandardCharsets.UTF_8);
    }

    @Test
    void everyIssueIsOfTheSchema() {
        for (Briefing briefing :
                List.of(
                        SampleBriefing.briefing(),
                        SampleBriefing.empty(),
                        SampleBriefing.ofOneStatement())) {
            String json = textOf(renderer().render(briefing));
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesAChangeWithoutItsSide() {
        String json = textOf(renderer().render(SampleBriefing.briefing()));
        String broken = json.replace("\"kind\": \"NEW\"", "\"kind\": \"REVERSED\"");
        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).hasSize(1);
    }

    @Test
    void theSchemaWantsDoubtfulWordsWhereSomeAreAndOnlyThere() {
        String json = textOf(renderer().render(SampleBriefing.briefing()));
        assertThat(json).contains("\"doubtful\": [");
        assertThat(
                        SCHEMA.validate(
                                json.replaceAll("\"doubtful\": \\[[^\\]]*],", ""),
                                InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("PARTLY_SUPPORTED", "SUPPORTED"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Evidence written = EvidenceMaker.of(SampleBriefing.briefing());
        Evidence read = EvidenceReader.read(JsonRenderer.write(written));
        assertThat(read.documents()).isEqualTo(written.documents());
        assertThat(read.passages()).isEqualTo(written.passages());
        assertThat(read.glance()).isEqualTo(written.glance());
        assertThat(read.withheld()).isEqualTo(written.withheld());
        assertThat(read.uncovered()).isEqualTo(written.uncovered());
        assertThat(JsonRenderer.write(read)).isEqualTo(JsonRenderer.write(written));
    }

    @Test
    void offsetsCountCodePointsAndLeadToTheWords() {
        Briefing briefing = SampleBriefing.briefing();
        Evidence evidence = EvidenceMaker.of(briefing);
        for (Evidence.Cited cited : evidence.passages()) {
            String sha256 = evidence.documentOf(cited).sha256();
            String text = briefing.document(new Document.Id(sha256)).text();
            Span place = Span.ofCodePoints(cited.start(), cited.end(), text);
            assertThat(place.in(text)).isEqualTo(cited.exact());
            assertThat(text.substring(0, place.start())).endsWith(cited.prefix());
            assertThat(text.substring(place.end())).startsWith(cited.suffix());
        }
        // Two emoji stand before it: code units would say 46.
        assertThat(evidence.passage("P16").exact()).isEqualTo("Мы не закроем пролив.");
        assertThat(evidence.passage("P16").start()).isEqualTo(44);
    }

    @Test
    void aCopyNamesTheVoiceItCopiesAndAnUndatedDocumentComesLast() {
        Evidence evidence = EvidenceMaker.of(SampleBriefing.briefing());
        assertThat(evidence.documents())
                .extracting(Evidence.Source::id)
                .containsExactly("D1", "D2", "D3", "D4", "D5", "D6");
        assertThat(evidence.document("D3").copyOf()).isEqualTo("D2");
        assertThat(evidence.document("D6").published()).isNull();
    }

    @Test
    void linesEndWithLineFeeds() {
        assertThat(textOf(renderer().render(SampleBriefing.briefing())))
                .startsWith("{\n  \"format\": \"readout.briefing/1\",\n")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }
}

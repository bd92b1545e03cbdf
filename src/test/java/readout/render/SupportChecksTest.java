package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.briefing.BriefingWriter;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.Rewriter;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.WordEmbedder;
import readout.position.PositionOptions;
import readout.position.PositionSummarizer;
import readout.statement.StatementExtractor;
import readout.text.MalformedJson;
import readout.text.Sha256;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A reader who has nothing but an issue can tell that its sentences say what its passages say.
class SupportChecksTest {
    private static final String SAYS = "every sentence says what its passages say";

    @Test
    void aSentenceThatWasForgedWithItsIdIsFound() throws IOException, MalformedJson {
        String json = issue();
        Evidence evidence = EvidenceReader.read(json.getBytes(StandardCharsets.UTF_8));
        Evidence.Sentence sentence =
                InnerChecks.allSentences(evidence)
                        .filter(each -> each.text().contains(" will not "))
                        .findFirst()
                        .orElseThrow();
        String text = sentence.text().replace(" will not ", " will ");
        String forged =
                json.replace(sentence.text(), text)
                        .replace(sentence.id(), id(evidence, sentence, text));
        assertThat(new EvidenceVerifier().verify(json.getBytes(StandardCharsets.UTF_8)).faults())
                .isEmpty();
        assertThat(new EvidenceVerifier().verify(forged.getBytes(StandardCharsets.UTF_8)).checks())
                .filteredOn(check -> check.what().equals(SAYS))
                .singleElement()
                .matches(check -> !check.holds());
    }

    private static String id(Evidence evidence, Evidence.Sentence sentence, String text) {
        StringBuilder content = new StringBuilder(text);
        for (String citation : sentence.citations()) {
            Evidence.Cited cited = evidence.passage(citation);
            content.append('\n')
                    .append(evidence.documentOf(cited).sha256())
                    .append(' ')
                    .append(cited.exact());
        }
        return "s" + Sha256.of(content.toString()).substring(0, 12);
    }

    private static String issue() throws IOException {
        Briefing briefing =
                new BriefingWriter(
                                new StatementExtractor(),
                                new ThemeGrouper(new WordEmbedder(), ThemeOptions.DEFAULT),
                                new PositionSummarizer(PositionOptions.DEFAULT, new WordEmbedder()),
                                new ChangeFinder(),
                                new CitationChecker(),
                                Rewriter.NONE,
                                new Briefing.Method("extractive", null, "words", null, "test"))
                        .write(
                                new Assignment("Week", Period.ofWeek(2031, 10)),
                                FixtureCorpus.read());
        return new String(new JsonRenderer().render(briefing), StandardCharsets.UTF_8);
    }
}

package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
import java.util.List;

/// A reader who has nothing but an issue can tell that its sentences say what its passages say.
class SupportChecksTest {
    private static final String SAMPLE =
            new String(
                    new JsonRenderer().render(SampleBriefing.briefing()), StandardCharsets.UTF_8);
    private static final String MARKS = "\"voluntarily\",\n                \"summer months\"";
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

    @Test
    void whatIsDoubtfulIsMarkedInAnUntouchedIssue() {
        assertThat(SAMPLE).contains(MARKS);
        assertThat(faults(SAMPLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"voluntarily\"",
                "\"summer months\"",
                "\"voluntarily\",\n              \"summer\"",
                "\"may\",\n              \"summer months\"",
                "\"may voluntarily\",\n              \"summer months\"",
                "\"voluntarily\",\n              \"grown\",\n              \"summer months\"",
            })
    void aMarkThatWasRemovedMovedOrAddedIsFound(String marks) {
        assertThat(faults(SAMPLE.replace(MARKS, marks)))
                .singleElement()
                .matches(
                        fault -> fault.contains("doubtful is “voluntarily”, “summer months”, and"));
    }

    @Test
    void aSentenceWithoutItsMarksIsFound() {
        String unmarked = SAMPLE.replaceAll(" *\"doubtful\": \\[[^\\]]*],\n", "");
        assertThat(unmarked).isNotEqualTo(SAMPLE);
        assertThat(faults(unmarked))
                .singleElement()
                .matches(fault -> fault.endsWith("and marked is nothing"));
        assertThat(faults(unmarked.replace("PARTLY_SUPPORTED", "SUPPORTED"))).hasSize(1);
    }

    @Test
    void aMarkWhereNothingIsDoubtfulIsFound() {
        String marked =
                SAMPLE.replaceFirst(
                        "\"verdict\": \"SUPPORTED\",",
                        "\"verdict\": \"PARTLY_SUPPORTED\", \"doubtful\": [\"further help\"],");
        assertThat(faults(marked))
                .singleElement()
                .matches(fault ->
                        fault.endsWith("doubtful is nothing, and marked is “further help”"));
    }

    @Test
    void aSecondJudgeMayFindAWholeSentenceDoubtful() throws MalformedJson {
        Evidence.Sentence first = EvidenceReader.read(bytes(SAMPLE)).glance().getFirst();
        String marked =
                SAMPLE.replaceFirst(
                        "\"verdict\": \"SUPPORTED\",",
                        "\"verdict\": \"PARTLY_SUPPORTED\", \"doubtful\": [\"%s\"],"
                                .formatted(first.text()));
        String judged = marked.replace("\"version\":", "\"judge\": \"J\", \"version\":");
        assertThat(faults(marked)).hasSize(1);
        assertThat(faults(judged)).isEmpty();
    }

    @Test
    void whatAReviewerWroteAgainstThePassagesIsAFaultUnlessItIsToldToBeAJudgement() {
        String text = "The strait must stay open to all ships” is now a formula of Miriam Dale";
        String edited =
                reviewed(SAMPLE)
                        .replace("“" + text, "“" + text.replace("open", "closed"))
                        .replaceFirst(
                                "(?s)(closed to all ships.*?\"verdict\": )\"SUPPORTED\"(.*?)"
                                        + "\"PENDING\"",
                                "$1\"VERDICT\"$2\"EDITED\"");
        String fact = edited.replace("VERDICT", "SUPPORTED");
        assertThat(faults(fact)).singleElement().asString().contains("alters words that it quotes");

        String judgement =
                edited.replace("VERDICT", "UNSUPPORTED")
                        .replace(
                                "\"EDITED\"",
                                "\"EDITED\", \"judgement\": {\"by\": [\"Ann Onym\"],"
                                        + " \"reason\": \"heard in the room\"}");
        Verification found = verified(judgement);
        assertThat(found.faults()).isEmpty();
        assertThat(found.checks())
                .filteredOn(check -> check.unchecked().contains("the reviewer’s judgement"))
                .singleElement()
                .matches(check -> !check.made() && check.unchecked().contains("closed to all"))
                .matches(check -> check.unchecked().contains("Ann Onym"));
        assertThat(said(found).number()).isEqualTo(said(verified(SAMPLE)).number() - 1);
    }

    @Test
    void whatAReviewerWroteAndThePassagesCarryIsChecked() {
        String edited =
                reviewed(SAMPLE).replace("\"review\": \"PENDING\"", "\"review\": \"EDITED\"");
        assertThat(verified(edited).faults()).isEmpty();
        assertThat(said(verified(edited))).isEqualTo(said(verified(SAMPLE)));
    }

    @Test
    void aDecisionWithoutAReviewIsAFault() {
        assertThat(faults(SAMPLE.replace("\"review\": \"PENDING\"", "\"review\": \"ACCEPTED\"")))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("tells of no journal"));
    }

    private static String reviewed(String json) {
        return json.replaceFirst(
                "\"method\": ",
                """
                "reviewed": {"revision": 1, "journal": {"entry": 1, "sha256": "%s"},
                  "reviewers": ["Ann Onym"], "signatures": 1, "rejected": 0},
                "method": \
                """
                        .formatted("0".repeat(64))
                        .stripTrailing());
    }

    private static Verification.Check said(Verification verification) {
        return verification.checks().stream()
                .filter(check -> check.what().equals(SAYS))
                .findFirst()
                .orElseThrow();
    }

    private static Verification verified(String json) {
        return new EvidenceVerifier().verify(bytes(json));
    }

    private static List<String> faults(String json) {
        return verified(json).faults().stream().map(Verification.Fault::toString).toList();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
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

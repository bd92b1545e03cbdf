package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import readout.backend.Completion;
import readout.backend.Prompt;
import readout.backend.Prompts;
import readout.backend.Task;
import readout.citation.CitationChecker;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.citation.ModelRewriter;
import readout.fixture.Said;
import readout.fixture.ScriptedBackend;
import readout.statement.Statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// A model may word an answer, and neither give one nor take one away.
class AnswerWriterTest {
    private static final Statement CROSSING =
            Said.by(Said.MINISTER, "2031-02-12", "We may close the crossing at Hrádek in March.");
    private static final Statement ELSEWHERE =
            Said.by(
                    Said.MINISTER,
                    "2031-02-12",
                    "We may close the crossing at Hrádek late in March.");
    private static final Statement GUARDS =
            Said.by(Said.MINISTER, "2031-02-12", "We have sent 40 guards to the border.");
    private static final Statement TOWN =
            Said.by(Said.MINISTER, "2031-02-14", "We will not close the crossing at Hrádek.");

    private static final String MAY = "Ondřej Kárský may close the crossing at Hrádek in March.";
    private static final String WILL = "Ondřej Kárský will close the crossing at Hrádek in March.";
    private static final String SENT = "Ondřej Kárský has sent 40 guards to the border.";

    private final CitationChecker checker = new CitationChecker();

    @Test
    void whatIsProvenTakesThePlaceOfTheExtractedSentence() {
        ScriptedBackend backend = answering(Map.of(CROSSING, MAY, GUARDS, SENT));
        Answer worded = worded(backend, answered());

        assertThat(worded).isInstanceOf(Answer.Answered.class);
        assertThat(worded.sentences()).extracting(CitedSentence::text).containsExactly(MAY, SENT);
        assertThat(worded.sentences())
                .extracting(CitedSentence::origin)
                .containsOnly(CitedSentence.Origin.MODEL);
        assertThat(worded.passages()).containsExactly(CROSSING, ELSEWHERE, GUARDS);
        assertThat(backend.asked()).extracting(Prompt::task).containsExactly(Task.ANSWER);
        assertThat(backend.asked().getFirst().values())
                .containsEntry("question", "Will the crossing close?");
    }

    @Test
    void whatIsNotProvenLeavesTheExtractedSentenceWithAllItsPassages() {
        ScriptedBackend backend = answering(Map.of(CROSSING, WILL, GUARDS, SENT));
        Answer before = answered();
        Answer worded = worded(backend, before);

        assertThat(worded.sentences().getFirst()).isEqualTo(before.sentences().getFirst());
        assertThat(worded.sentences().getLast().text()).isEqualTo(SENT);
        assertThat(worded.passages()).isEqualTo(before.passages());
    }

    @Test
    void aModelThatIsAwayLeavesTheAnswerAsItWas() {
        Answer before = answered();

        assertThat(worded(new ScriptedBackend(), before)).isEqualTo(before);
    }

    @Test
    void bothSidesOfAConflictStay() {
        Answer before =
                new Answer.Conflicting(
                        question(QuestionKind.WHETHER),
                        List.of(proven(CROSSING), proven(TOWN)),
                        List.of(),
                        "at odds");
        Answer worded = worded(answering(Map.of(CROSSING, MAY)), before);

        assertThat(worded).isInstanceOf(Answer.Conflicting.class);
        assertThat(worded.sentences())
                .extracting(CitedSentence::text)
                .containsExactly(MAY, TOWN.quoted());
    }

    @Test
    void aSentenceOnOneSideOfAChangeDoesNotTellIt() {
        CitedSentence change = proven(CROSSING, TOWN);
        Answer before =
                new Answer.Answered(
                        question(QuestionKind.CHANGE),
                        null,
                        List.of(new Answer.Part(Said.MINISTER, List.of(change, proven(GUARDS)))));
        Answer worded = worded(answering(Map.of(CROSSING, MAY, GUARDS, SENT)), before);

        assertThat(worded.sentences().getFirst()).isEqualTo(change);
        assertThat(worded.sentences().getLast().text()).isEqualTo(SENT);
    }

    @Test
    void anAbstentionAsksNobody() {
        ScriptedBackend backend = answering(Map.of(CROSSING, MAY));
        Answer abstained =
                new Answer.Abstained(
                        question(QuestionKind.WHETHER),
                        "no passage answers it",
                        List.of(CROSSING),
                        List.of());

        assertThat(worded(backend, abstained)).isSameAs(abstained);
        assertThat(backend.asked()).isEmpty();
    }

    private Answer answered() {
        return new Answer.Answered(
                question(QuestionKind.WHETHER),
                proven(CROSSING, ELSEWHERE),
                List.of(new Answer.Part(Said.MINISTER, List.of(proven(GUARDS)))));
    }

    private static Question question(QuestionKind kind) {
        return new Question(
                "Will the crossing close?",
                kind,
                Scope.ALL,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private CitedSentence proven(Statement first, Statement... others) {
        List<Statement> evidence = others.length == 0 ? List.of(first) : List.of(first, others[0]);
        return new CitedSentence(
                first.quoted(), evidence, checker.check(new Claim(first.quoted(), evidence)));
    }

    private Answer worded(ScriptedBackend backend, Answer answer) {
        return new AnswerWriter(new ModelRewriter(backend, Prompts.shipped()), checker)
                .write(answer);
    }

    /// Words each statement as told, in the first call; after that nothing is answered.
    private static ScriptedBackend answering(Map<Statement, String> told) {
        return new ScriptedBackend().then(prompt -> answer(prompt, told));
    }

    private static Completion answer(Prompt prompt, Map<Statement, String> told) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode said = mapper.createObjectNode();
        ArrayNode sentences = said.putArray("sentences");
        try {
            for (JsonNode piece : mapper.readTree(prompt.values().get("data"))) {
                for (JsonNode passage : piece.get("passages")) {
                    String words = passage.get("words").asText();
                    told.forEach((statement, text) -> {
                        if (statement.quoted().equals(words)) {
                            ObjectNode sentence = sentences.addObject();
                            sentence.set("piece", piece.get("piece"));
                            sentence.put("text", text);
                            ObjectNode evidence = sentence.putArray("evidence").addObject();
                            evidence.set("passage", passage.get("passage"));
                            evidence.put("words", statement.text());
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ScriptedBackend.written(said.toString());
    }
}

package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.ask.Answer;
import readout.ask.Question;
import readout.ask.QuestionReader;
import readout.ask.Scope;
import readout.citation.CitedSentence;
import readout.document.Corpus;
import readout.document.Document;
import readout.fixture.Asking;
import readout.fixture.Said;
import readout.fixture.WordEmbedder;

import java.nio.charset.StandardCharsets;
import java.util.List;

class AnswerRendererTest {
    private static final Document DOCUMENT =
            Said.document(
                    "2031-02-03",
                    """
                    “We will not close the crossing,” Minister of Defence Ondřej Kárský said.

                    “We will guard the bridge,” Mr Kárský said.
                    """);

    private final Asking asking = Asking.of(Corpus.of(List.of(DOCUMENT)), new WordEmbedder());

    @Test
    void besideSentencesOfAModelTheOthersAreMarkedAsExtracted() {
        assertThat(markdown(CitedSentence.Origin.MODEL).lines().filter(one -> one.startsWith("- ")))
                .hasSize(2)
                .anyMatch(line -> line.contains("crossing") && !line.contains("(extracted)"))
                .anyMatch(line -> line.contains("bridge") && line.contains("(extracted)"));
    }

    @Test
    void whereAllAreExtractedNoneIsMarked() {
        assertThat(markdown(CitedSentence.Origin.EXTRACTED)).doesNotContain("(extracted)");
    }

    /// @param origin of the first of two sentences
    private String markdown(CitedSentence.Origin origin) {
        Question question =
                new QuestionReader(asking.holdings()).read("What did Kárský say?", Scope.ALL);
        List<CitedSentence> said = asking.asker().ask(question).sentences();
        CitedSentence crossing = about("crossing", said);
        CitedSentence first =
                new CitedSentence(crossing.text(), crossing.evidence(), crossing.verdict(), origin);
        Answer answer =
                new Answer.Answered(
                        question,
                        first,
                        List.of(new Answer.Part(Said.MINISTER, List.of(about("bridge", said)))));
        return new String(
                new AnswerRenderer(answer, asking.holdings()::document).markdown(),
                StandardCharsets.UTF_8);
    }

    private static CitedSentence about(String word, List<CitedSentence> sentences) {
        return sentences.stream()
                .filter(one -> one.text().contains(word))
                .findFirst()
                .orElseThrow();
    }
}

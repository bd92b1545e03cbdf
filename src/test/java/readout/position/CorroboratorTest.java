package readout.position;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.BOARD;
import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;

import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.fixture.Said;
import readout.fixture.WordEmbedder;
import readout.statement.Statement;

import java.util.List;
import java.util.stream.Stream;

class CorroboratorTest {
    private static final Statement CROSSING =
            Said.by(MINISTER, "2031-02-03", "The Hrádek crossing stays open for asylum seekers.");
    private static final Statement SAME =
            Said.by(BOARD, "2031-02-04", "Asylum seekers find the Hrádek crossing open.");
    private static final List<Statement> OTHERS =
            List.of(
                    Said.by(MINISTER, "2031-02-05", "Gas storage stands at 62 per cent this week."),
                    Said.by(BOARD, "2031-02-06", "Gas storage stands at 58 per cent this week."),
                    Said.by(MINISTER, "2031-02-07", "Engineers will repair the northern railway."),
                    Said.by(BOARD, "2031-02-08", "Engineers will not repair the northern railway."),
                    Said.by(MINISTER, "2031-02-09", "Fishing quotas were settled in the morning."),
                    Said.by(BOARD, "2031-02-10", "Parliament debates a pension reform on Monday."),
                    Said.by(MINISTER, "2031-02-11", "Schools receive new computers in autumn."),
                    Said.by(BOARD, "2031-02-12", "Hospitals train two hundred nurses a year."));

    @Test
    void whatTwoDocumentsSayAlikeIsOneCorroboration() {
        assertThat(new Corroborator().among(all(), 2))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.statements()).containsExactlyInAnyOrder(CROSSING, SAME));
    }

    @Test
    void anotherFigureOrADenialIsNotTheSame() {
        assertThat(new Corroborator().among(OTHERS, 2)).isEmpty();
    }

    @Test
    void whatStandsAloneIsFoundWhereOneDocumentIsEnough() {
        assertThat(new Corroborator().among(OTHERS, 1)).hasSize(OTHERS.size());
    }

    @Test
    void aSubjectIsSummedUpOnceWithAllItsDocuments() {
        List<CitedSentence> summary =
                new SubjectSummarizer(all(), new WordEmbedder(), 1)
                        .summarize(
                                "Is the crossing open for asylum?",
                                1,
                                new CitationGate(new CitationChecker()));

        assertThat(summary)
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence.evidence()).containsExactlyInAnyOrder(CROSSING, SAME));
    }

    private static List<Statement> all() {
        return Stream.concat(Stream.of(CROSSING, SAME), OTHERS.stream()).toList();
    }
}

package readout.position;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.BOARD;
import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;

import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Verdict;
import readout.fixture.Said;
import readout.statement.Statement;
import readout.theme.Theme;

import java.util.List;

class PositionSummarizerTest {
    private final CitationGate gate = new CitationGate(new CitationChecker());

    @Test
    void eachActorsPositionIsInTheirOwnWords() {
        List<Position> positions =
                summarize(
                        Said.by(MINISTER, "2031-02-03", "The crossing stays open for all who ask."),
                        Said.by(MINISTER, "2031-02-04", "Two hundred officers guard the border."),
                        Said.by(
                                BOARD,
                                "2031-02-05",
                                "Inflation stood at four per cent in January."));
        assertThat(positions).extracting(Position::actor).containsExactly(MINISTER, BOARD);
        assertThat(positions.getFirst().sentences())
                .extracting(CitedSentence::text)
                .containsExactly(
                        "The crossing stays open for all who ask.",
                        "Two hundred officers guard the border.");
        assertThat(positions)
                .flatExtracting(Position::sentences)
                .allMatch(sentence -> sentence.verdict() instanceof Verdict.Supported);
    }

    @Test
    void whatWasSaidTwiceIsPrintedOnce() {
        List<Position> positions =
                summarize(
                        Said.by(MINISTER, "2031-02-03", "The crossing stays open for asylum."),
                        Said.by(MINISTER, "2031-02-04", "The crossing stays open for asylum."),
                        Said.by(MINISTER, "2031-02-05", "For asylum the crossing stays open."));
        assertThat(positions).hasSize(1);
        assertThat(positions.getFirst().sentences()).hasSize(1);
    }

    @Test
    void noMoreSentencesArePrintedThanAsked() {
        Statement[] many =
                List.of("gas", "ships", "rates", "trains", "cables", "drones").stream()
                        .map(word ->
                                Said.by(MINISTER, "2031-02-03", "We talk of " + word + " today."))
                        .toArray(Statement[]::new);
        List<Position> positions =
                new PositionSummarizer(new PositionOptions(3, 0.35))
                        .summarize(
                                List.of(new Theme("all", "All", List.of(), List.of(many))), gate);
        assertThat(positions.getFirst().sentences()).hasSize(3);
    }

    @Test
    void aSentenceThatLeansOnAnotherComesLast() {
        List<Position> positions =
                new PositionSummarizer(new PositionOptions(1, 0.35))
                        .summarize(
                                List.of(
                                        new Theme(
                                                "ships",
                                                "Ships",
                                                List.of(),
                                                List.of(
                                                        Said.by(
                                                                MINISTER,
                                                                "2031-02-03",
                                                                "And this sends ships and crews"
                                                                        + " north."),
                                                        Said.by(
                                                                MINISTER,
                                                                "2031-02-04",
                                                                "Ten ships and crews patrol"
                                                                        + " north.")))),
                                gate);
        assertThat(positions.getFirst().sentences())
                .extracting(CitedSentence::text)
                .containsExactly("Ten ships and crews patrol north.");
    }

    private List<Position> summarize(Statement... statements) {
        return new PositionSummarizer(PositionOptions.DEFAULT)
                .summarize(List.of(new Theme("t", "T", List.of(), List.of(statements))), gate);
    }
}

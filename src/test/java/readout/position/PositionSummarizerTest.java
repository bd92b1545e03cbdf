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
import readout.fixture.WordEmbedder;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

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
                .containsExactlyInAnyOrder(
                        "The crossing stays open for all who ask.",
                        "Two hundred officers guard the border.");
        assertThat(positions)
                .flatExtracting(Position::sentences)
                .allMatch(sentence -> sentence.verdict() instanceof Verdict.Supported);
    }

    @Test
    void nobodyHoldsAPosition() {
        assertThat(summarize(Said.by(Actor.NOBODY, "2031-02-03", "The crossing stays open.")))
                .isEmpty();
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
        assertThat(texts(new PositionOptions(3, 0.35), many)).hasSize(3);
    }

    @Test
    void aSentenceThatLeansOnAnotherComesLast() {
        assertThat(
                        texts(
                                new PositionOptions(1, 0.35),
                                Said.by(
                                        MINISTER,
                                        "2031-02-03",
                                        "And this sends ships and crews north."),
                                Said.by(
                                        MINISTER,
                                        "2031-02-04",
                                        "Ten ships and crews patrol north.")))
                .containsExactly("Ten ships and crews patrol north.");
    }

    @Test
    void theMostCentralSentenceIsPrintedFirstWheneverItWasSaid() {
        assertThat(
                        texts(
                                Said.by(MINISTER, "2031-02-03", "Fog delays trains."),
                                Said.by(MINISTER, "2031-02-04", "Our ships guard the cable."),
                                Said.by(
                                        MINISTER,
                                        "2031-02-05",
                                        "Ten ships guard the cable and the harbour."),
                                Said.by(MINISTER, "2031-02-06", "The cable carries data.")))
                .startsWith("Ten ships guard the cable and the harbour.");
    }

    @Test
    void aLongerStatementStandsForTheShorterOneItContains() {
        assertThat(
                        texts(
                                Said.by(MINISTER, "2031-02-03", "We stand by our neighbours."),
                                Said.by(
                                        MINISTER,
                                        "2031-02-04",
                                        "We stand by our neighbours and supply fuel and"
                                                + " generators.")))
                .containsExactly("We stand by our neighbours and supply fuel and generators.");
    }

    @Test
    void whatDiffersInAFigureOrADenialOrInFirmnessIsNoRepetition() {
        assertThat(
                        texts(
                                Said.by(MINISTER, "2031-02-03", "Ten ships guard the cable."),
                                Said.by(MINISTER, "2031-02-04", "Twenty ships guard the cable."),
                                Said.by(MINISTER, "2031-02-03", "We close the gate to trucks."),
                                Said.by(
                                        MINISTER,
                                        "2031-02-05",
                                        "We do not close the gate to trucks.")))
                .hasSize(4);
    }

    @Test
    void aQuestionIsNoPosition() {
        assertThat(texts(Said.by(MINISTER, "2031-02-03", "Who guards the cable at night?")))
                .isEmpty();
    }

    @Test
    void whatTheReaderIsToldElsewhereIsNotToldAgain() {
        Statement told = Said.by(MINISTER, "2031-02-03", "Ten ships guard the cable.");
        Statement same = Said.by(MINISTER, "2031-02-04", "The cable: ten ships guard it.");
        Statement other = Said.by(MINISTER, "2031-02-04", "The harbour of Lind is closed.");
        List<Position> positions =
                summarizer(PositionOptions.DEFAULT)
                        .summarize(themes(told, same, other), Set.of(told), gate);
        assertThat(positions)
                .flatExtracting(Position::sentences)
                .extracting(CitedSentence::text)
                .containsExactly("The harbour of Lind is closed.");
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        List<Statement> held = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            held.add(
                    Said.by(
                            MINISTER,
                            "2031-02-03",
                            "We send %d ships, crew %d and cable %d.".formatted(i, i % 7, i % 5)));
        }
        List<String> texts = texts(held.toArray(Statement[]::new));
        Collections.shuffle(held, new Random(1));
        assertThat(texts(held.toArray(Statement[]::new))).isEqualTo(texts);
    }

    private List<String> texts(Statement... statements) {
        return texts(PositionOptions.DEFAULT, statements);
    }

    private List<String> texts(PositionOptions options, Statement... statements) {
        return summarizer(options).summarize(themes(statements), Set.of(), gate).stream()
                .flatMap(position -> position.sentences().stream())
                .map(CitedSentence::text)
                .toList();
    }

    private List<Position> summarize(Statement... statements) {
        return summarizer(PositionOptions.DEFAULT).summarize(themes(statements), Set.of(), gate);
    }

    private static PositionSummarizer summarizer(PositionOptions options) {
        return new PositionSummarizer(options, new WordEmbedder());
    }

    private static List<Theme> themes(Statement... statements) {
        return List.of(new Theme("t", "T", List.of(), List.of(statements)));
    }
}

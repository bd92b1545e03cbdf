package readout.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.change.Change;
import readout.citation.CitedSentence;
import readout.citation.Verdict;
import readout.fixture.Said;
import readout.position.Position;
import readout.statement.Statement;
import readout.theme.Theme;

import java.util.List;

class GlanceTest {
    private static final Statement GATE = Said.by(Said.MINISTER, "2031-02-10", "The gate closes.");
    private static final Statement RATE = Said.by(Said.BOARD, "2031-02-11", "The rate stays.");

    @Test
    void changesComeFirstTheHeaviestFirst() {
        assertThat(
                        glance(
                                section("ships", List.of(), List.of("We send ships.")),
                                section("rate", List.of(taken("rate", RATE)), List.of()),
                                section("gate", List.of(reversed("gate", GATE)), List.of())))
                .containsExactly("reversed", "new", "We send ships.");
    }

    @Test
    void noThemeComesTwiceBeforeEachHasComeOnce() {
        assertThat(
                        glance(
                                section(
                                        "gate",
                                        List.of(reversed("gate", GATE), taken("gate", RATE)),
                                        List.of()),
                                section("ships", List.of(), List.of("We send ships."))))
                .containsExactly("reversed", "We send ships.", "new");
    }

    @Test
    void ofAPositionTheMostCentralSentenceThatStandsAloneIsTold() {
        assertThat(glance(section("a", List.of(), List.of("This helps.", "Gas flows.", "We pay."))))
                .containsExactly("Gas flows.");
    }

    @Test
    void whatIsSaidAgainIsNoNews() {
        Change again = new Change.Reaffirmed("gate", sentence("again", GATE), pair(GATE));
        assertThat(glance(section("gate", List.of(again), List.of()))).isEmpty();
    }

    private static List<String> glance(Briefing.Section... sections) {
        return Glance.of(List.of(sections)).stream().map(CitedSentence::text).toList();
    }

    private static Briefing.Section section(
            String id, List<Change> changes, List<String> sentences) {
        List<Position> positions =
                sentences.isEmpty()
                        ? List.of()
                        : List.of(
                                new Position(
                                        id,
                                        Said.MINISTER,
                                        sentences.stream().map(s -> sentence(s, GATE)).toList()));
        return new Briefing.Section(
                new Theme(id, id, List.of(), List.of(GATE)), positions, changes);
    }

    private static Change reversed(String theme, Statement after) {
        return new Change.Reversed(theme, sentence("reversed", after), pair(after));
    }

    private static Change taken(String theme, Statement after) {
        return new Change.New(theme, sentence("new", after), after);
    }

    private static Change.Pair pair(Statement after) {
        return new Change.Pair(GATE, after, "", "");
    }

    private static CitedSentence sentence(String text, Statement evidence) {
        return new CitedSentence(text, List.of(evidence), new Verdict.Supported());
    }
}

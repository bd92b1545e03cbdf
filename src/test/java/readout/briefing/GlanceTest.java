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

import java.util.ArrayList;
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
    void noThemeHasASecondOneBeforeEachHasOne() {
        List<Briefing.Section> sections = new ArrayList<>();
        sections.add(
                section("gate", List.of(reversed("gate", GATE), taken("gate", RATE)), List.of()));
        for (String ship : List.of("a", "b", "c", "d", "e")) {
            sections.add(section(ship, List.of(), List.of("We send ship " + ship + ".")));
        }
        assertThat(glance(sections.toArray(Briefing.Section[]::new)))
                .hasSize(7)
                .startsWith("reversed", "new", "We send ship a.");

        sections.add(section("f", List.of(), List.of("We send ship f.")));
        assertThat(glance(sections.toArray(Briefing.Section[]::new)))
                .hasSize(7)
                .startsWith("reversed", "We send ship a.")
                .doesNotContain("new");
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

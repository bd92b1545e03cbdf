package readout.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Piece;
import readout.citation.Rewriter;
import readout.citation.Verdict;
import readout.document.Period;
import readout.fixture.Said;
import readout.position.Position;
import readout.statement.Statement;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// At a glance a model may move lines in and reword them, and take nothing away.
class GlanceWriterTest {
    private final CitationGate gate = new CitationGate(new CitationChecker());

    private static Statement statement(int number) {
        return Said.by(
                Said.MINISTER,
                "2031-02-12",
                "Ship number %s is ready.".formatted("x".repeat(number + 1)));
    }

    private static CitedSentence sentence(String text, Statement statement) {
        return new CitedSentence(text, List.of(statement), new Verdict.Supported());
    }

    private static Briefing briefing(int themes) {
        List<Briefing.Section> sections =
                IntStream.range(0, themes)
                        .mapToObj(i -> {
                            Statement said = statement(i);
                            String id = "theme-" + "x".repeat(i + 1);
                            return new Briefing.Section(
                                    new Theme(id, "Theme", List.of(), List.of(said)),
                                    List.of(
                                            new Position(
                                                    id,
                                                    Said.MINISTER,
                                                    List.of(sentence(said.text(), said)))),
                                    List.of());
                        })
                        .toList();
        return new Briefing(
                "Title",
                Period.ofWeek(2031, 7),
                new Briefing.Method("model", "test", "words", null, "test"),
                List.of(),
                List.of(),
                Glance.of(sections),
                sections,
                List.of(),
                List.of(),
                List.of());
    }

    /// Rewords the lines of which the statement is one of these.
    private static Rewriter rewording(Statement... some) {
        return (requests, _) -> {
            List<List<CitedSentence>> written = new ArrayList<>();
            for (Piece piece : requests.getFirst().pieces()) {
                CitedSentence line = piece.proven().getFirst();
                written.add(
                        List.of(some).contains(line.evidence().getFirst())
                                ? List.of(
                                        sentence(
                                                "Better: " + line.text(),
                                                line.evidence().getFirst()))
                                : piece.proven());
            }
            return written;
        };
    }

    @Test
    void withoutAModelNothingChanges() {
        Briefing briefing = briefing(9);

        assertThat(new GlanceWriter(Rewriter.NONE).write(briefing, gate)).isEqualTo(briefing);
    }

    @Test
    void aLineThatWasLeftOutMovesInInTheOrderOfTheIssue() {
        Briefing briefing = briefing(9);
        List<CitedSentence> glance =
                new GlanceWriter(rewording(statement(0), statement(8)))
                        .write(briefing, gate)
                        .glance();

        assertThat(glance).hasSize(7);
        assertThat(glance.getFirst().text()).isEqualTo("Better: " + statement(0).text());
        assertThat(glance.getLast().text()).isEqualTo("Better: " + statement(8).text());
        assertThat(glance.get(5).text()).isEqualTo(statement(5).text());
    }

    @Test
    void thereAreNeverMoreLinesThanThereIsRoomFor() {
        Statement[] all =
                IntStream.range(0, 14)
                        .mapToObj(GlanceWriterTest::statement)
                        .toArray(Statement[]::new);

        assertThat(new GlanceWriter(rewording(all)).write(briefing(20), gate).glance()).hasSize(7);
    }
}

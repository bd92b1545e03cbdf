package readout.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.CitedSentence;
import readout.citation.Rewriter;
import readout.document.Corpus;
import readout.document.Document;
import readout.document.Passage;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.WordEmbedder;
import readout.position.PositionOptions;
import readout.position.PositionSummarizer;
import readout.render.JsonRenderer;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeHistory;
import readout.theme.ThemeOptions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// The flow from documents to a briefing, on the fixture corpus.
class BriefingWriterTest {
    private static final Period WEEK = Period.ofWeek(2031, 10);

    private static Corpus corpus = Corpus.of(List.of());
    private static Briefing briefing = write(new Assignment("Week", WEEK), corpus);

    @BeforeAll
    static void writeTheWeek() throws IOException {
        corpus = FixtureCorpus.read();
        briefing = write(new Assignment("Week", WEEK), corpus);
    }

    @Test
    void everyPrintedSentenceCitesPassagesOfStoredDocuments() {
        assertThat(sentences(briefing)).isNotEmpty();
        for (CitedSentence sentence : sentences(briefing)) {
            for (Passage passage : sentence.passages()) {
                Document document = briefing.document(passage.document());
                assertThat(passage.span().in(document.text())).isEqualTo(passage.text());
                assertThat(document.marks())
                        .noneMatch(mark -> mark.span().overlaps(passage.span()));
                assertThat(briefing.citations()).extracting(Statement::passage).contains(passage);
            }
        }
    }

    @Test
    void everyStatementOfTheWeekIsOnAThemeOrListed() {
        Set<Statement> told = new HashSet<>(briefing.uncovered());
        briefing.sections().forEach(section -> told.addAll(section.theme().statements()));
        List<Statement> spoken =
                new StatementExtractor()
                        .extract(corpus).stream().filter(s -> WEEK.contains(s.date())).toList();
        assertThat(spoken).isNotEmpty();
        assertThat(told).containsAll(spoken);
    }

    @Test
    void nothingFromAfterThePeriodIsKnown() {
        assertThat(briefing.citations())
                .isNotEmpty()
                .allMatch(statement -> statement.date().isBefore(WEEK.until()));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        byte[] json = new JsonRenderer().render(briefing);
        for (int seed = 0; seed < 3; seed++) {
            List<Document> shuffled = new ArrayList<>(corpus.documents());
            Collections.shuffle(shuffled, new Random(seed));
            Briefing again = write(new Assignment("Week", WEEK), Corpus.of(shuffled));
            assertThat(new JsonRenderer().render(again)).isEqualTo(json);
        }
    }

    @Test
    void oneActorAlonePrintsOneActor() {
        Briefing one = write(assignment(List.of(), List.of("kárský")), corpus);
        assertThat(one.sections()).isNotEmpty();
        assertThat(one.citations())
                .extracting(statement -> statement.actor().name())
                .containsOnly("Ondřej Kárský");
    }

    @Test
    void oneThemeAlonePrintsOneSection() {
        String label = briefing.sections().getFirst().theme().label();
        Briefing one = write(assignment(List.of(label), List.of()), corpus);
        assertThat(one.sections())
                .isNotEmpty()
                .allMatch(section -> section.theme().label().contains(label));
        assertThat(one.uncovered()).isEmpty();
    }

    @Test
    void theGlanceHoldsSentencesOfTheSections() {
        Set<CitedSentence> told = new HashSet<>();
        briefing.sections().forEach(s -> s.changes().forEach(c -> told.add(c.sentence())));
        assertThat(briefing.glance()).isNotEmpty().allMatch(told::contains);
    }

    @Test
    void anUndatedDocumentIsNamed() {
        assertThat(briefing.undated())
                .extracting(Document::origin)
                .containsExactly("2031-W11/note_to_editors.txt");
    }

    private static List<CitedSentence> sentences(Briefing briefing) {
        return briefing.sections().stream()
                .flatMap(section ->
                        Stream.concat(
                                section.positions().stream().flatMap(p -> p.sentences().stream()),
                                section.changes().stream().map(c -> c.sentence())))
                .toList();
    }

    private static Briefing write(Assignment assignment, Corpus corpus) {
        return new BriefingWriter(
                        new StatementExtractor(),
                        new ThemeGrouper(new WordEmbedder(), ThemeOptions.DEFAULT),
                        new PositionSummarizer(PositionOptions.DEFAULT, new WordEmbedder()),
                        new ChangeFinder(),
                        new CitationChecker(),
                        Rewriter.NONE,
                        new Briefing.Method("extractive", null, "words", null, "test"))
                .write(assignment, corpus);
    }

    private static Assignment assignment(List<String> themes, List<String> actors) {
        return new Assignment(
                "Week", WEEK, themes, actors, null, Printed.NOTHING, ThemeHistory.NONE);
    }
}
